"use client";

import { useCallback } from "react";
import type { Locale } from "@/domain/locales";
import { recordPath } from "@/lib/paths";
import { api } from "@/lib/trpc/client";
import { CommandPalette } from "./command-palette";
import type { PaletteEntry, PaletteSearch } from "./use-palette-search";

/** The command palette, searching the records of one register. */
export function SearchPalette({ organisationId, locale, nouns, actions }: SearchPaletteProps) {
  const search = useCallback<PaletteSearch>(
    async (query) => {
      const found = await api.search.list.query({ organisationId, search: query.slice(0, 200) });
      return found.map((record) => ({
        id: record.id,
        label: record[locale] || record.reference || record.id,
        detail: record.reference ?? nouns[record.noun] ?? "",
        href: recordPath(organisationId, record.noun, record.id),
      }));
    },
    [organisationId, locale, nouns],
  );
  return <CommandPalette search={search} actions={actions} />;
}

type SearchPaletteProps = {
  organisationId: string;
  locale: Locale;
  nouns: Record<string, string>;
  actions: readonly PaletteEntry[];
};
