"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useCarried } from "@/components/ui/link";
import { PaletteGroup } from "./palette-group";
import { type PaletteEntry, type PaletteSearch, usePaletteSearch } from "./use-palette-search";

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** A combobox over records and actions; the focus stays in the input and the chosen row is announced. */
export function PaletteBox({ search, actions, onDone }: PaletteBoxProps) {
  const t = useTranslations("layout.palette");
  const router = useRouter();
  const carriedTo = useCarried();
  const listId = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const { state, records } = usePaletteSearch(search, query);
  const fitting = actions.filter((action) => plain(action.label).includes(plain(query.trim())));
  const entries = [...records, ...fitting];
  const active = entries[Math.min(chosen, entries.length - 1)];
  const rowId = (entry: PaletteEntry) => `${listId}-${entry.id}`;
  const activeRow = active && rowId(active);

  useEffect(() => {
    if (activeRow) document.getElementById(activeRow)?.scrollIntoView({ block: "nearest" });
  }, [activeRow]);

  const go = (entry: PaletteEntry) => {
    onDone();
    router.push(carriedTo(entry.href));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = entries.length - 1;
    const at = Math.min(chosen, last);
    const next = { ArrowDown: at < last ? at + 1 : 0, ArrowUp: at > 0 ? at - 1 : last, PageDown: last, PageUp: 0 }[
      event.key
    ];
    if (next !== undefined) setChosen(next);
    else if (event.key === "Enter" && active) go(active);
    else return;
    event.preventDefault();
  };
  const said = state === "searching" ? "" : t("found", { count: entries.length });
  return (
    <div>
      <input
        // biome-ignore lint/a11y/noAutofocus: the palette was opened to type into it.
        autoFocus
        className="control text-lg"
        role="combobox"
        aria-label={t("title")}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeRow}
        placeholder={t("placeholder")}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t("title")} className="mt-3 max-h-[50dvh] overflow-y-auto">
        <PaletteGroup label={t("records")} entries={records} activeId={active?.id} rowId={rowId} onChoose={go} />
        <PaletteGroup label={t("actions")} entries={fitting} activeId={active?.id} rowId={rowId} onChoose={go} />
      </div>
      {state === "failed" && <p className="mt-2 text-error">{t("failed")}</p>}
      {state === "done" && entries.length === 0 && <p className="mt-2">{t("nothing", { query })}</p>}
      <p className="mt-3 border-t border-line pt-2 text-sm text-quiet">
        {state === "searching" ? t("searching") : t("hint")}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

type PaletteBoxProps = { search: PaletteSearch; actions: readonly PaletteEntry[]; onDone: () => void };
