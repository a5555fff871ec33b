import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellPlace, Grid } from "../grids/grid";
import { inOneGo } from "../steps";
import { TEXT_LIMIT } from "../text-limits";
import { guessMapping } from "./columns/guess-mapping";
import { rowsFromMapping } from "./columns/rows-from-mapping";
import { passedOver } from "./passed-over";
import { readCountry } from "./texts/countries";
import { plainWords } from "./texts/plain";
import { isBlank } from "./texts/statements";
import { understand } from "./understand";

/** What becomes of a file: its mappings, what is understood of it, and what is named as passed over. */
function readSheets(grids: readonly Grid[]) {
  const read = guessMapping(grids).map((mapping) => ({ mapping, rows: rowsFromMapping(grids, [mapping]) }));
  const rows = read.flatMap((one) => one.rows);
  const draft = understand(rows, { file: "VVT.xlsx", layout: "unknown", locale: "de" });
  return { read, draft, faults: inOneGo(passedOver(grids, read)) };
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

const ANSWERS = [
  "nein; !",
  "nein",
  "keine",
  "ja",
  "x",
  "k. A.",
  "s. o.",
  "dito",
  "siehe VVT-003",
  "Art. 6 Abs. 1 lit. b DSGVO",
  "§ 26 BDSG",
  "10 Jahre nach Vertragsende",
  "USA",
  "Nord GmbH & Co. KG (Auftragsverarbeiter)",
  "Finanzamt; Süd AG",
  "Kunden und Interessenten",
  "Gesundheitsdaten",
  "Beispiel: Lohnabrechnung",
  "Bitte hier den Zweck eintragen",
  "☐ Ja ☒ Nein",
  "Zwecke",
  "Empfänger:",
  "1. Zwecke der Verarbeitung",
  "Freigegeben am 1.2.2024, gez. Muster",
] as const;

const LABELS = [
  "Lfd. Nr.",
  "Verarbeitungstätigkeit",
  "Abteilung",
  "Zwecke der Verarbeitung",
  "Rechtsgrundlage",
  "Betroffene Personen",
  "Datenkategorien",
  "Empfänger",
  "Auftragsverarbeiter",
  "Drittland",
  "Löschfrist",
  "TOM",
  "DSFA",
  "Ampel",
  "AVV",
  "Land",
] as const;

const answer = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ANSWERS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 15 }) },
  { weight: 1, arbitrary: fc.constant("") },
);
const cells = fc.array(answer, { maxLength: 8 });
const titles = fc.array(fc.constantFrom(["Verzeichnis der Muster GmbH"], ["Stand", "2024"], []), { maxLength: 2 });

/** A table under its headings, a form of labels and values, and what stands around them. */
const table: fc.Arbitrary<Grid> = fc
  .record({
    above: titles,
    headings: fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 3, maxLength: 9 }),
    rows: fc.array(cells, { minLength: 1, maxLength: 6 }),
  })
  .map(({ above, headings, rows }) => ({ name: "Liste", rows: [...above, headings, ...rows] }));
const form: fc.Arbitrary<Grid> = fc
  .record({
    above: titles,
    fields: fc.array(fc.tuple(fc.constantFrom(...LABELS, "Hinweis", "Frage 7?"), fc.array(answer, { maxLength: 3 })), {
      minLength: 4,
      maxLength: 14,
    }),
    between: fc.array(fc.tuple(fc.nat({ max: 14 }), cells), { maxLength: 3 }),
  })
  .map(({ above, fields, between }) => {
    const rows: string[][] = fields.map(([label, values]) => [label, ...values]);
    for (const [at, row] of between) rows.splice(at, 0, row);
    return { name: "Formular", rows: [...above, ...rows] };
  });

type SaidCell = { meaning: string; place: CellPlace; said?: string | undefined };

/** The texts of a file that are nowhere: no value, note or question, no heading, no column that is left out, no fault. */
function vanished(grids: readonly Grid[]): string[] {
  const { read, draft, faults } = readSheets(grids);
  const states = draft.records.map(({ state }) => state);
  const shown = read.flatMap(({ mapping }) => [
    ...mapping.headings,
    ...(mapping.forms ?? []).flatMap(({ asked }) => asked.map(({ cell }) => cell)),
  ]);
  const cells = read.flatMap(({ rows }) => rows.flatMap((row): SaidCell[] => [...row.cells]));
  // What a cell itself says where it means another one ("dito"), and options that are not ticked.
  const said = cells.flatMap((cell) => cell.said ?? []);
  const left = new Set(cells.flatMap(({ meaning, place }) => (meaning === "ignore" ? [place.cell] : [])));
  const kept = new Set(stringsOf([states, draft.openTexts, faults, shown, said]).flatMap(plainWords));
  return grids.flatMap((grid) => {
    const own = read.filter(({ mapping: { sheet, forms } }) =>
      forms ? forms.some((one) => one.sheet === grid.name) : sheet === grid.name,
    );
    // A sheet that nobody reads is named by its own name.
    if (own.length === 0) return [];
    const isAsked = (cell: string) =>
      own.some(({ mapping }) => mapping.forms?.some(({ asked }) => asked.some((place) => place.cell === cell)));
    return grid.rows.flatMap((texts, row) =>
      texts.flatMap((text, column) => {
        const isLeft = own.some(
          ({ mapping }) => !mapping.forms && row > mapping.headingRow && mapping.meanings[column] === "ignore",
        );
        const cell = `${"ABCDEFGHIJ".charAt(column)}${row + 1}`;
        if (isBlank(text) || isLeft || left.has(cell) || isAsked(cell)) return [];
        // The seat of a party is its code.
        const country = readCountry(text)?.toLowerCase();
        if (country && kept.has(country)) return [];
        return plainWords(text).every((word) => kept.has(word) || ["und", "o", "1"].includes(word)) ? [] : [text];
      }),
    );
  });
}

describe("every text of a sheet that is read", () => {
  it("of a table is a value, a note, a question, a heading, or is named as passed over", () => {
    fc.assert(
      fc.property(table, (grid) => {
        expect(vanished([grid])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("of a form is a value, a note, a question, a label, or is named as passed over", () => {
    fc.assert(
      fc.property(form, (grid) => {
        expect(vanished([grid])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

it("titles, examples and legends are named once, with the cell in which each row of them begins", () => {
  const grid = {
    name: "VVT",
    rows: [
      ["Verzeichnis der Muster GmbH", "", "Stand 2024"],
      ["Verarbeitungstätigkeit", "Zwecke", "Rechtsgrundlage", "Löschfrist"],
      ["Beispiel: Newsletter", "Werbung", "Art. 6 Abs. 1 lit. a DSGVO", "bis auf Widerruf"],
      ["Lohnabrechnung", "Abrechnung", "Art. 6 Abs. 1 lit. b DSGVO", "10 Jahre"],
    ],
  };
  expect(readSheets([grid]).faults.map(({ place, params }) => [place.cell, params.text])).toEqual([
    ["A1", "Verzeichnis der Muster GmbH · Stand 2024"],
    ["A3", "Beispiel: Newsletter · Werbung · Art. 6 Abs. 1 lit. a DSGVO · bis auf Widerruf"],
  ]);
});

it("a text that is passed over is kept no longer than a text of the register may be", () => {
  const title = "Verzeichnis ".repeat(3_000);
  const grid = {
    name: "VVT",
    rows: [
      [title],
      ["Verarbeitungstätigkeit", "Zwecke", "Rechtsgrundlage", "Löschfrist"],
      ["Lohnabrechnung", "Abrechnung", "Art. 6 Abs. 1 lit. b DSGVO", "10 Jahre"],
    ],
  };
  expect(readSheets([grid]).faults.map(({ params }) => params.text)).toEqual([title.slice(0, TEXT_LIMIT)]);
});
