"use client";

import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { useWorks } from "./use-works";
import { Works } from "./works";

/** The address that a plain GET form would open for one of its buttons; null where the browser has something to ask first. */
function addressOf(button: HTMLButtonElement): string | null {
  const { form } = button;
  if (form?.method !== "get" || !form.checkValidity()) return null;
  const address = new URL(button.formAction);
  for (const [name, value] of new FormData(form, button))
    if (typeof value === "string") address.searchParams.append(name, value);
  return address.href;
}

/** What a click asks for, unless it asks for something else, such as another tab. */
function askedBy(event: MouseEvent): { address: string; pressed: HTMLElement } | null {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return null;
  const pressed = event.target.closest("a[download], button[type=submit]");
  if (pressed instanceof HTMLAnchorElement) return { address: pressed.href, pressed };
  if (!(pressed instanceof HTMLButtonElement)) return null;
  const address = addressOf(pressed);
  return address === null ? null : { address, pressed };
}

const nameOf = (element: HTMLElement): string => element.ariaLabel ?? element.textContent.trim();

/**
 * Shows how far the downloads are that begin inside, whose links and buttons are plain ones: without script they work as
 * such. Needs the messages "progress".
 */
export function Downloads({ children, className, token }: DownloadsProps) {
  const area = useRef<HTMLDivElement>(null);
  const { works, begin, fetched } = useWorks(token);
  const press = useEffectEvent((event: MouseEvent) => {
    const asked = askedBy(event);
    if (!asked) return;
    event.preventDefault();
    const { address, pressed } = asked;
    // A menu would lie on top of what is told.
    pressed.closest<HTMLElement>("[popover]")?.hidePopover();
    void begin({ what: nameOf(pressed), trigger: pressed, run: (work) => fetched(address, work) });
  });
  useEffect(() => {
    const listener = (event: MouseEvent) => press(event);
    const { current } = area;
    current?.addEventListener("click", listener);
    return () => current?.removeEventListener("click", listener);
  }, []);
  return (
    <div>
      <div ref={area} className={className}>
        {children}
      </div>
      <Works works={works} />
    </div>
  );
}

type DownloadsProps = {
  children: ReactNode;
  className?: string;
  /** The secret of the handover behind a link, for whoever has no account. */
  token?: string;
};
