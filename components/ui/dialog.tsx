"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { cn } from "@/lib/cn";

/** The browser's own dialog: keeps the focus inside, gives it back, and closes on Escape. */
export function Dialog({ open, onClose, title, titleHidden = false, children, className }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop is a second way; Escape is the keyboard's.
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className={cn(
        "m-auto w-full max-w-lg rounded-sm border border-edge bg-raised p-0 text-ink",
        "max-h-[calc(100dvh-2rem)] max-sm:max-w-[calc(100vw-1rem)]",
        className,
      )}
    >
      {open && (
        <div className="p-6">
          <h2 id={id} className={titleHidden ? "sr-only" : "mb-4"}>
            {title}
          </h2>
          {children}
        </div>
      )}
    </dialog>
  );
}

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  titleHidden?: boolean;
  children: ReactNode;
  className?: string;
};
