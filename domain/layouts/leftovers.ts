import { groupLabel, type ViewContext } from "../activities/view-context";
import type { LaidOutGrid } from "../grids/grid";
import { annexesOf } from "../paper/annexes";
import { coverRows } from "../paper/cover";
import type { Register } from "../register";
import type { SheetTable } from "../sheet";
import { CARD_PARTS, type Card, type CardPart } from "./contact-card";
import type { Placing } from "./statements";
import { untoldOf } from "./untold";

/** A value that an authority's form has no place for: of which activity (or of the whole register), what it is, and what it says. */
export type Leftover = { reference: string; field: string; value: string };

export const leftOfActivity = (placing: Placing, reference: string): Leftover[] =>
  placing.left().map(({ label, text }) => ({ reference, field: label, value: text }));

function partLabel(part: CardPart, context: ViewContext): string {
  switch (part) {
    case "name":
      return groupLabel("person", "name", context);
    case "company":
      return groupLabel("person", "organisationName", context);
    case "street":
    case "postcode":
    case "city":
      return groupLabel("contact", "address", context);
    case "country":
    case "phone":
    case "email":
    case "website":
      return groupLabel("contact", part, context);
    case "note":
      return context.translate("fields.note");
  }
}

/** What a form shows no part of, of somebody whom it names. */
export function leftOfCard(card: Card, shown: readonly CardPart[], whose: string, context: ViewContext): Leftover[] {
  return CARD_PARTS.filter((part) => card[part] !== "" && !shown.includes(part)).map((part) => ({
    reference: "",
    field: `${whose}: ${partLabel(part, context)}`,
    value: card[part],
  }));
}

const both = (text: string, detail: string | undefined) => [text, detail].filter(Boolean).join("\n");

function leftOfTable(heading: string, { head, rows }: SheetTable, context: ViewContext): Leftover[] {
  // In which activities a record is named follows from the activities themselves.
  const uses = head.indexOf(context.translate("paper.annexes.usedIn"));
  return rows.flatMap(({ cells: [first, ...cells] }) => {
    const name = first?.text ?? "";
    const own = first?.detail ? [{ reference: "", field: `${heading}: ${name}`, value: first.detail }] : [];
    const rest = cells.flatMap(({ text, detail, state }, column) => {
      const value = column + 1 === uses ? "" : both(state === "not-stated" ? "" : text, detail);
      const field = `${heading}: ${name}, ${head[column + 1] ?? ""}`;
      return value ? [{ reference: "", field, value }] : [];
    });
    return [...own, ...rest];
  });
}

/** Who is named on every form of an authority, and so stands in no list of what it has no place for. */
const ON_EVERY_FORM = ["controller", "jointControllers"];

function leftOfCover(register: Register, archived: number, context: ViewContext): Leftover[] {
  return coverRows(register, context, archived)
    .filter(({ field }) => !ON_EVERY_FORM.includes(field))
    .flatMap(({ field, label, values }) =>
      values
        .filter(
          ({ state }) =>
            state === "none" || (state === "given" && !["representative", "dataProtectionOfficer"].includes(field)),
        )
        .map(({ text, detail }) => ({ reference: "", field: label, value: both(text, detail) })),
    );
}

/** What the register says once for all activities, beside the people who answer for it. */
export function leftOfRegister(register: Register, archived: number, context: ViewContext): Leftover[] {
  const annexes = annexesOf(register, context);
  return [
    ...leftOfCover(register, archived, context),
    ...annexes.flatMap(({ heading, tables }) =>
      tables.flatMap((table) => leftOfTable(table.caption || heading, table, context)),
    ),
    ...untoldOf(register, context).map(({ heading, name, label, text }) => ({
      reference: "",
      field: `${heading}: ${name}, ${label}`,
      value: text,
    })),
  ];
}

/** The sheet after the form. */
export function leftoverGrid(
  name: string,
  head: readonly [string, string, string],
  leftovers: readonly Leftover[],
): LaidOutGrid {
  return {
    name,
    rows: [[...head], ...leftovers.map(({ reference, field, value }) => [reference, field, value])],
    widths: [16, 48, 90],
    frozenRows: 1,
    headRows: [0],
  };
}
