const changes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-change]")];
const isHere = (change: HTMLElement) => change.contains(document.activeElement);

/** Moves the focus to the next (1) or previous (-1) field that changed. */
export function moveAmongChanges(by: 1 | -1): void {
  const all = changes();
  const here = all.findIndex(isHere);
  const target = all[here < 0 ? 0 : Math.min(Math.max(here + by, 0), all.length - 1)];
  target?.focus();
}

/** Marks the field in focus as seen, or takes the mark back. */
export function toggleSeen(): void {
  changes().find(isHere)?.querySelector<HTMLInputElement>("[data-seen]")?.click();
}
