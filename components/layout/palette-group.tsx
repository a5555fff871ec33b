import { cn } from "@/lib/cn";
import type { PaletteEntry } from "./use-palette-search";

/** The rows of one kind in the palette. */
export function PaletteGroup({ label, entries, activeId, rowId, onChoose }: PaletteGroupProps) {
  if (entries.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own.
    <div role="group" aria-label={label}>
      <p aria-hidden="true" className="px-2 pt-2 text-sm text-quiet">
        {label}
      </p>
      {entries.map((entry) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the input keeps the focus and the keys.
        <div
          key={entry.id}
          id={rowId(entry)}
          role="option"
          aria-selected={entry.id === activeId}
          onClick={() => onChoose(entry)}
          className={cn(
            "flex min-h-10 cursor-pointer items-baseline justify-between gap-4 border-s-2 px-2 py-2",
            entry.id === activeId ? "border-accent bg-sunk" : "border-transparent hover:bg-sunk",
          )}
        >
          <span className="min-w-0">{entry.label}</span>
          <span className="flex-none text-sm text-quiet">{entry.detail}</span>
        </div>
      ))}
    </div>
  );
}

type PaletteGroupProps = {
  label: string;
  entries: readonly PaletteEntry[];
  activeId: string | undefined;
  rowId: (entry: PaletteEntry) => string;
  onChoose: (entry: PaletteEntry) => void;
};
