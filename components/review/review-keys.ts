"use client";

import { useEffect, useRef } from "react";
import { isTyping } from "@/components/layout/typing";

const changes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-change]")];
const isHere = (change: HTMLElement) => change.contains(document.activeElement);

/** Moves the focus to the next (1) or previous (-1) field that changed. */
function moveAmongChanges(by: 1 | -1): void {
  const all = changes();
  const here = all.findIndex(isHere);
  const target = all[here < 0 ? 0 : Math.min(Math.max(here + by, 0), all.length - 1)];
  target?.focus();
}

/** Marks the field in focus as seen, or takes the mark back. */
function toggleSeen(): void {
  changes().find(isHere)?.querySelector<HTMLInputElement>("[data-seen]")?.click();
}

/** j and k move among the changes, s marks one as seen, a begins the approval. */
export function useReviewKeys(approve: () => void): void {
  const latest = useRef(approve);
  latest.current = approve;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open]")) return;
      if (event.key === "a") latest.current();
      if (event.key === "j") moveAmongChanges(1);
      if (event.key === "k") moveAmongChanges(-1);
      if (event.key === "s") toggleSeen();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
