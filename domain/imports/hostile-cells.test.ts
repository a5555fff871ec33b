import { expect, it } from "vitest";
import type { Grid } from "../grids/grid";
import { detectLayout, readLayout } from "../layouts/detect-layout";
import { guessMapping } from "./columns/guess-mapping";
import { rowsFromMapping } from "./columns/rows-from-mapping";
import { MEANINGS, PARTY_MEANINGS, rowOf } from "./meaning";
import { understand } from "./understand";

const OPTIONS = { file: "Verzeichnis.xlsx", layout: "unknown", locale: "de" } as const;
const PLACE = { sheet: "A", cell: "A1" };

/** Phrases that are taken apart, cells that are read, and cells that are asked as they are. */
const LENGTHS = [1_990, 19_900, 50_000];

/** The text in every place of each kind of sheet. */
const sheetsWith = (text: string): Record<string, Grid> => ({
  form: {
    name: "Formular",
    rows: [
      ["Feld", "Wert", text],
      ["Name der Verarbeitung:", text],
      ["Zweck:", text],
      ["Rechtsgrundlage:", text],
      [text, ""],
      ["Empfänger:", ""],
      [text],
    ],
  },
  table: {
    name: "VVT",
    rows: [
      [text],
      ["Name", "Zweck", "Rechtsgrundlage", "Löschfrist", "Drittland", "", text],
      ["Lohn", text, "", text, "", text],
      ["Werbung", "", text, "", text, text],
    ],
  },
  "sheet without headings": {
    name: "U",
    rows: [
      [text, "x", ""],
      ["a", text, text],
      ["b", text, text],
    ],
  },
  list: {
    name: "Auftragsverarbeiter",
    rows: [
      ["Auftragsverarbeiter", "Leistung", "Land", "Vertrag", text],
      [text, text, text, text, text],
    ],
  },
});

function readAll(text: string): void {
  for (const grid of Object.values(sheetsWith(text))) {
    const layout = detectLayout([grid]);
    if (layout !== "thirty" && layout !== "unknown") readLayout(layout, [grid]);
    understand(rowsFromMapping([grid], guessMapping([grid])), OPTIONS);
  }
  const cells = <About extends string>(meanings: readonly About[]) =>
    meanings.map((meaning) => ({ meaning, text, place: PLACE, heading: "Angabe" }));
  const name = { meaning: "party-name" as const, text: "DATEV eG", place: PLACE };
  understand([{ kind: "activity", cells: cells(MEANINGS) }, rowOf("party", [name, ...cells(PARTY_MEANINGS)])], OPTIONS);
}

/** Microseconds of this process: what others do on the machine meanwhile does not count. */
function workOf(text: string): number {
  const start = process.cpuUsage();
  readAll(text);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const TRIES = 3;
const tries = Array.from({ length: TRIES });

/** The least of several measurements, because whatever disturbs one makes it longer. */
const leastWorkOf = (text: string): number => Math.min(...tries.map(() => workOf(text)));

const ORDINARY =
  "Die Daten der Beschäftigten werden zur Abrechnung der Entgelte verarbeitet (Art. 6 Abs. 1 lit. b DSGVO), an das Finanzamt übermittelt und 10 Jahre nach Vertragsende gelöscht; siehe § 257 HGB. ";
const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** What makes a reader go through a text again and again: runs that nearly end as it expects. */
const RUNS: Record<string, string> = {
  blanks: " ",
  tabs: "\t",
  "line breaks": "\n",
  colons: ":",
  "colons and blanks": ": ",
  "full stops": ".",
  commas: ",",
  "opening brackets": "(",
  "closing brackets": ")",
  "square brackets": "[",
  dashes: "-",
  "dashes with blanks": " – ",
  slashes: "/",
  digits: "1",
  "digits with points": "1.",
  letters: "a",
  capitals: "A",
  "words that deny": "kein",
  "combining marks": "\u0301",
};
/** The run before other letters, and behind a box and a period: what begins or ends as a reader expects and goes on otherwise. */
const around = (run: string): string[] => [`${run}abc`, `☒ 10 Jahre${run}x`];

/** Above what a text of one sign can cost beside one of words, far below what going through it from each of its places does. */
const FACTOR = 8;

/** The first text of a length that costs too much, in words: what comes after it would only keep whoever mends it waiting. */
function firstSlow(length: number): string | undefined {
  const ordinary = repeated(ORDINARY, length);
  readAll(ordinary);
  const most = leastWorkOf(ordinary) * FACTOR;
  const isSlow = (text: string) => tries.every(() => workOf(text) > most);
  const found = Object.entries(RUNS).find(([, piece]) => around(repeated(piece, length)).some(isSlow));
  return found && `${length} of ${found[0]}`;
}

it("cells of blanks, signs or letters take no longer than ordinary ones, whatever they stand in", () => {
  const slow = LENGTHS.reduce<string | undefined>((known, length) => known ?? firstSlow(length), undefined);
  expect(slow).toBeUndefined();
}, 120_000);
