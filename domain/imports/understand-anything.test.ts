import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ActivityContent } from "../activities/activity";
import { STATE_SCHEMAS } from "../nouns";
import { guessMapping } from "./columns/guess-mapping";
import { rowsFromMapping } from "./columns/rows-from-mapping";
import { COLUMN_MEANINGS, MEANINGS, type MeaningRow, rowOf } from "./meaning";
import { plainWords } from "./texts/plain";
import { statementOf } from "./texts/statements";
import { understand } from "./understand";

const OPTIONS = { file: "Verzeichnis.xlsx", layout: "unknown", locale: "de" } as const;

/** Fragments that records are made of, so that arbitrary texts come close to real ones. */
const FRAGMENTS = [
  "Art. 6 Abs. 1 lit. b DSGVO",
  "§ 26 BDSG",
  "6(1)(f)",
  "Art. 9(2)(h)",
  "Einwilligung",
  "10 Jahre nach Vertragsende",
  "6 months",
  "USA",
  "Irland",
  "SCC",
  "Privacy Shield",
  "ja",
  "nein",
  "nein; !",
  "keine",
  "x",
  "!",
  "-",
  "k.A.",
  "Kunden",
  "Mitarbeiter/innen",
  "Gesundheitsdaten",
  "Name, Anschrift",
  "DATEV eG (Auftragsverarbeiter)",
  "Finanzamt",
  "Zutrittskontrolle",
  "\n",
  "; ",
  ", ",
  " und ",
  "(",
  ")",
  "• ",
  "31.12.2025",
];

const text = fc.oneof(
  // long enough to be cut wherever texts are cut, at any place within a character
  fc
    .tuple(fc.nat({ max: 3 }), fc.constantFrom(125, 210, 505, 2_010))
    .map(([before, length]) => "x".repeat(before) + "😀".repeat(length / 2)),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 12 })), { maxLength: 8 })
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constant("Bitte auswählen"),
);

const cell = fc.record({
  meaning: fc.constantFrom(...COLUMN_MEANINGS),
  text,
  place: fc.record({ sheet: fc.string({ maxLength: 10 }), cell: fc.constantFrom("A1", "B7", "AA12") }),
  heading: fc.option(fc.constantFrom("Zweck", "Données concernant la santé", ""), { nil: undefined }),
  of: fc.option(fc.constantFrom("row-1", "row-2"), { nil: undefined }),
});

const activityCell = cell.map((one) => ({
  ...one,
  meaning: MEANINGS.find((known) => known === one.meaning) ?? "note",
}));
const row: fc.Arbitrary<MeaningRow> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("activity", "activity", "activity", "organisation"),
    cells: fc.array(activityCell, { maxLength: 14 }),
  }),
  fc
    .record({ kind: fc.constantFrom("party", "measure", "activity"), cells: fc.array(cell, { maxLength: 14 }) })
    .map(({ kind, cells }) => rowOf(kind, cells)),
);

/** Rows of one or two parties that speak of their contracts and of whom they engage, in agreement or not. */
const partyRow: fc.Arbitrary<MeaningRow> = fc
  .record({
    name: fc.constantFrom("Nord GmbH", "Nord GmbH & Co. KG", "Nord"),
    said: fc.array(
      fc.record({
        meaning: fc.constantFrom(
          "party-contract" as const,
          "party-contract-date" as const,
          "party-contract-end" as const,
          "party-sub-processors" as const,
        ),
        text: fc.constantFrom(
          ...[
            "ja",
            "AVV vom 01.02.2020",
            "Vertrag vom 07.08.2021",
            "03.04.2022",
            "05.06.2023",
            "12.10.2024 verlängert",
          ],
          ...[
            "nein, gekündigt",
            "keine",
            "nein: abgelehnt",
            "Wolke AG (Speicher)",
            "Wolke AG (Rechnen)",
            "Rechen GmbH",
          ],
        ),
        place: fc.constant({ sheet: "Dienstleister", cell: "B7" }),
        of: fc.constantFrom("row-1", "row-2"),
      }),
      { minLength: 2, maxLength: 6 },
    ),
  })
  .map(({ name, said }) =>
    rowOf("party", [{ meaning: "party-name", text: name, place: { sheet: "Dienstleister", cell: "A7" } }, ...said]),
  );

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

/** Words that join the values of a list; a list that was taken apart needs them no more. */
const JOINING: ReadonlySet<string> = new Set(["und", "sowie", "and", "et"]);

/** What numbers or marks a line of a list is no word of it. */
const withoutBullets = (said: string): string =>
  said.replace(/(?<=^|[;•|\n\r\v\u2028])[^\S\n]*(?:o|\(?\d{1,2}[.)]|\(?[a-z]\))\s/gu, " ");

/** Whether a cell says something that an import has to keep: no blank, no prompt, nothing that a person left out. */
const isSaid = ({ meaning, text: said }: MeaningRow["cells"][number]): boolean =>
  meaning !== "ignore" && statementOf(said).kind !== "blank";

/** What a list says of a party beyond a bare yes or no. */
const isSaidOfParty = ({ text: said }: MeaningRow["cells"][number]): boolean => {
  const statement = statementOf(said);
  return statement.kind === "words" || ("rest" in statement && statement.rest !== "");
};

describe("whatever stands in a file", () => {
  const lostOf = (rows: MeaningRow[], isKept: typeof isSaid) => {
    const draft = understand(rows, OPTIONS);
    const kept = new Set(stringsOf([draft.records.map(({ state }) => state), draft.openTexts]).flatMap(plainWords));
    const said = rows.flatMap(({ cells }) => cells.filter(isKept));
    const isLost = (word: string) => !kept.has(word) && !JOINING.has(word);
    return said.filter((one) => plainWords(withoutBullets(one.text.toWellFormed())).some(isLost));
  };

  it("is found again: in a state, in what quotes it, or as a question", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        expect(lostOf(rows, isSaid)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is found again where rows of one party contradict each other", () => {
    fc.assert(
      fc.property(fc.array(partyRow, { minLength: 1, maxLength: 4 }), (rows) => {
        expect(lostOf(rows, isSaidOfParty)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("becomes states that their schemas accept", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3 }), (rows) => {
        for (const { noun, state } of understand(rows, OPTIONS).records) {
          const { reference, ...content } = state;
          const parsed =
            noun === "activity" ? ActivityContent.safeParse(content) : STATE_SCHEMAS[noun].safeParse(state);
          expect(parsed.error?.issues).toBeUndefined();
          expect(stringsOf(state).filter((one) => !one.isWellFormed())).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is mapped without an error, each column to one meaning, and read into rows", () => {
    const grid = fc.record({
      name: fc.string({ maxLength: 20 }),
      rows: fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 10 }),
    });
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        const mappings = guessMapping(grids);
        for (const { meanings, headings } of mappings) expect(headings).toHaveLength(meanings.length);
        understand(rowsFromMapping(grids, mappings), OPTIONS);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a cell of 100 KB", () => {
  const LONG = 100_000;
  const repeated = (part: string) => part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG);
  const hostile = [
    "a",
    " ",
    "(",
    "Art. 6 ",
    "6(1)(",
    "a, ",
    "a; ",
    "a\n",
    "1 ",
    "§ 1 ",
    "- ",
    "und ",
    "10 Jahre ",
    "x:",
    "Ä",
    "GmbH & Co. ",
    "/in",
  ];

  it.each(hostile)("of %j is read in the time that its length asks for, whatever its column", (part) => {
    // Short enough to be taken apart, and long enough to be kept as a whole.
    for (const said of [
      `x${repeated(part).slice(0, 1_990)}y`,
      `x${repeated(part).slice(0, 19_000)}y`,
      `x${repeated(part)}y`,
    ]) {
      const cells = MEANINGS.map((meaning) => ({ meaning, text: said, place: { sheet: "S", cell: "A1" } }));
      const before = performance.now();
      understand([{ kind: "activity", cells }], OPTIONS);
      guessMapping([
        {
          name: "S",
          rows: [
            ["Name", "Zweck", "Rechtsgrundlage", said],
            ["x", said, said, said],
            ["y", said, said, said],
          ],
        },
      ]);
      expect(performance.now() - before).toBeLessThan(10_000);
    }
  });
});
