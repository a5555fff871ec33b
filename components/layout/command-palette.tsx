"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { PaletteBox } from "./palette-box";
import type { PaletteEntry, PaletteSearch } from "./use-palette-search";

/** Finds every record and action from anywhere. `search` should keep its identity between renders. */
export function CommandPalette({ search, actions }: { search: PaletteSearch; actions: readonly PaletteEntry[] }) {
  const t = useTranslations("layout.palette");
  const [open, setOpen] = useState(false);
  const [listening, setListening] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    document.addEventListener("keydown", listen);
    setListening(true);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        // Promised only once somebody listens for it.
        aria-keyshortcuts={listening ? "Control+K Meta+K" : undefined}
        className="forced-border inline-flex min-h-9 items-center gap-4 rounded-sm border border-edge bg-raised px-3 text-sm text-quiet hover:border-ink hover:text-ink"
      >
        {t("open")}
        <span className="max-sm:hidden">Ctrl K</span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title")} titleHidden className="mt-[10vh] max-w-xl">
        <PaletteBox search={search} actions={actions} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
