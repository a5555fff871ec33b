"use client";

import { useEffect, useState } from "react";

export type PaletteEntry = { id: string; label: string; detail: string; href: string };
export type PaletteSearch = (query: string) => Promise<readonly PaletteEntry[]>;

type Found = { state: "idle" | "searching" | "done" | "failed"; records: readonly PaletteEntry[] };

const PAUSE_MS = 80;

/** The records that fit what was typed; answers that come too late are dropped. */
export function usePaletteSearch(search: PaletteSearch, query: string): Found {
  const [found, setFound] = useState<Found>({ state: "idle", records: [] });
  useEffect(() => {
    const wanted = query.trim();
    if (!wanted) {
      setFound({ state: "idle", records: [] });
      return;
    }
    let current = true;
    setFound((before) => ({ ...before, state: "searching" }));
    const timer = setTimeout(() => {
      search(wanted).then(
        (records) => current && setFound({ state: "done", records }),
        () => current && setFound({ state: "failed", records: [] }),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [search, query]);
  return found;
}
