import type { RegisterExport } from "../exports/register-json";
import { labelOf } from "../labels";
import type { Speech } from "../sheet-values";
import type { FilledRow } from "./fill-tables";
import type { Choices, Column } from "./plan";

/** How each record is called in the reader's language, by its id. */
export type Names = ReadonlyMap<string, string>;

export function namesOf(document: RegisterExport, { locale, translate }: Speech): Names {
  const { organisation, people, activities, departments, parties, systems, measures, documents, cookies } = document;
  const named = [
    { id: organisation.id, label: labelOf("organisation", organisation.state) },
    ...activities.map(({ id, state }) => ({ id, label: labelOf("activity", state) })),
    ...departments.map(({ id, state }) => ({ id, label: labelOf("department", state) })),
    ...parties.map(({ id, state }) => ({ id, label: labelOf("party", state) })),
    ...systems.map(({ id, state }) => ({ id, label: labelOf("system", state) })),
    ...measures.map(({ id, state }) => ({ id, label: labelOf("measure", state) })),
    ...documents.map(({ id, state }) => ({ id, label: labelOf("document", state) })),
    ...cookies.map(({ id, state }) => ({ id, label: labelOf("cookie", state) })),
  ];
  const erased = translate("fields.erasedPerson");
  return new Map([
    ...named.map(({ id, label }) => [id, label[locale]] as const),
    ...people.map(({ id, identity }) => [id, identity?.name ?? erased] as const),
  ]);
}

/** What a column is called. */
export function labelFor({ labels, part }: Column, { translate }: Speech): string {
  const label = labels.map((key) => translate(key)).join(": ");
  return part === "value" || part === "id" ? label : translate(`tables.parts.${part}`, { label });
}

/** What a code means, or the code itself where nobody gave it a name. */
export function meaningOf(code: string, { codes, names }: Choices, { translate, format }: Speech): string {
  if (!names || !codes.includes(code)) return code;
  return names === "countries" ? format.country(code) : translate(`${names.prefix}.${code}`);
}

/** What each of the codes or ids in a cell means; each is asked for once. */
function meanings(say: (part: string) => string): (cell: string) => string {
  const known = new Map<string, string>([["", ""]]);
  return (cell) => {
    const told = known.get(cell) ?? cell.split(", ").map(say).join("; ");
    known.set(cell, told);
    return told;
  };
}

/** What explains a column to people, beside it. */
export function readingOf(
  column: Column,
  index: number,
  names: Names,
  speech: Speech,
): ((row: FilledRow) => string) | undefined {
  const { choices } = column;
  if (column.key === "path") return ({ labels = [] }) => labels.map((key) => speech.translate(key)).join(": ");
  if (column.key === "value") {
    return ({ cells, choices: own }) =>
      own ? meanings((code) => meaningOf(code, own, speech))(cells[index] ?? "") : "";
  }
  const told = column.linked
    ? meanings((id) => names.get(id) ?? "")
    : choices?.names && column.part === "value"
      ? meanings((code) => meaningOf(code, choices, speech))
      : undefined;
  return told && (({ cells }) => told(cells[index] ?? ""));
}
