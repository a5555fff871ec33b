"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Cell, RowHead, Table } from "@/components/ui/table";
import {
  COLUMN_MEANINGS,
  type ColumnMeaning,
  MEANINGS,
  MEASURE_MEANINGS,
  PARTY_MEANINGS,
} from "@/domain/imports/meaning";
import { api } from "@/lib/trpc/client";
import type { FoundInSheet, ReadColumn, ReadColumns } from "@/server/imports/draft";

type ColumnFormProps = {
  organisationId: string;
  id: string;
  sheets: readonly ReadColumns[];
  remember: boolean;
};

/** What a column can be about, by what its sheet lists. */
const GROUPS = [
  ["activities", MEANINGS],
  ["parties", PARTY_MEANINGS],
  ["measures", MEASURE_MEANINGS],
] as const;

const meaningIn = (given: FormDataEntryValue | null): ColumnMeaning =>
  COLUMN_MEANINGS.find((one) => one === given) ?? "ignore";

const fieldName = (sheet: number, column: number) => `column-${sheet}-${column}`;

/** What each column of a file is taken to be about, for a person to correct. */
export function ColumnForm({ organisationId, id, sheets, remember }: ColumnFormProps) {
  const t = useTranslations("imports.columns");
  const { attempt, busy, problem } = useAttempt();
  const [keeps, setKeeps] = useState(remember);
  async function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const mappings = sheets.map(({ sheet, headingRow, columns }, index) => ({
      sheet,
      headingRow,
      meanings: columns.map((_, column) => meaningIn(given.get(fieldName(index, column)))),
    }));
    await attempt(() => api.imports.map.mutate({ organisationId, id, mappings, remember: keeps }));
  }
  return (
    <form onSubmit={apply} className="mb-10 space-y-4">
      <p>{t("what")}</p>
      {sheets.map((sheet, index) => (
        <Columns key={`${sheet.sheet} ${sheet.headingRow}`} sheet={sheet} index={index} />
      ))}
      <label className="flex items-center gap-2">
        <input type="checkbox" checked={keeps} onChange={(event) => setKeeps(event.target.checked)} />
        {t("remember")}
      </label>
      <Button type="submit" variant="secondary" disabled={busy}>
        {t(busy ? "applying" : "apply")}
      </Button>
      <div role="status">{problem && <Notice tone="error" title={problem} />}</div>
    </form>
  );
}

/** Names of what was found that are said, at most. */
const MOST_NAMES = 10;
const shownNames = ({ count, names }: FoundInSheet): string =>
  [...names.slice(0, MOST_NAMES), ...(count > MOST_NAMES ? ["…"] : [])].join(", ");

function Columns({ sheet, index }: { sheet: ReadColumns; index: number }) {
  const t = useTranslations("imports.columns");
  const { found } = sheet;
  const isForm = found?.kind === "forms";
  const columns = [
    { key: "heading", label: t(isForm ? "label" : "heading") },
    { key: "samples", label: t("samples"), className: "hidden sm:table-cell" },
    { key: "meaning", label: t("meaning") },
  ];
  return (
    <>
      {sheet.remembered && <p className="text-quiet">{t("remembered")}</p>}
      {found && <p>{t(`found.${found.kind}`, { count: found.count, names: shownNames(found) })}</p>}
      <Table caption={t(isForm ? "formTitle" : "title", { sheet: sheet.sheet })} columns={columns}>
        {sheet.columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the sheet
          <ColumnRow key={at} column={column} name={fieldName(index, at)} />
        ))}
      </Table>
    </>
  );
}

function ColumnRow({ column, name }: { column: ReadColumn; name: string }) {
  const t = useTranslations("imports.columns");
  const meanings = useTranslations("imports.meanings");
  const { heading, samples, meaning, doubtful } = column;
  return (
    <tr>
      <RowHead>
        {heading}
        {doubtful && <span className="block font-normal text-warning">{t("doubtful")}</span>}
      </RowHead>
      <Cell className="hidden text-quiet sm:table-cell">{samples.join(" · ")}</Cell>
      <Cell>
        <select name={name} defaultValue={meaning} aria-label={t("meaningOf", { heading })} className="control">
          {GROUPS.map(([group, options]) => (
            <optgroup key={group} label={t(`groups.${group}`)}>
              {options.map((one) => (
                <option key={one} value={one}>
                  {meanings(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Cell>
    </tr>
  );
}
