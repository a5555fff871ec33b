"use client";

import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Notice } from "./notice";

/** Says what was done, and takes over the focus from a place where it would be lost with what goes from there. */
export function Done({ instead, children }: { instead: RefObject<HTMLElement | null>; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === body || instead.current?.contains(activeElement)) box.current?.focus();
  }, [instead]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice title={children} />
    </div>
  );
}
