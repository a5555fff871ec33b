import { expect, it } from "vitest";
import type { SheetValue } from "@/domain/sheet";
import { type PaperVoice, prepareRows, prepareTable } from "./prepare";

const voice: PaperVoice = {
  lang: "de",
  labels: { notStated: "Nicht angegeben", none: "Keine", evidence: "Beleg" },
  documents: {},
};
const given = (text: string): SheetValue => ({ text, lang: "de", state: "given" });
const LONG_SENTENCE = "Die Angaben werden zwei Jahre nach dem Ende des Vertrags gelöscht. ".repeat(4).trim();

it("asks for hyphens only where a word may not fit its line, since they take longer than all else", () => {
  const word = "Kraftfahrzeughaftpflichtversicherungsgesellschaft";
  const cellOf = (text: string) =>
    prepareRows([{ field: "retention", label: "Frist", values: [given(text)] }], voice).rows[0]?.cell;
  expect(cellOf(LONG_SENTENCE)).toBe(LONG_SENTENCE);
  expect(cellOf(word)).toEqual({ broken: word });
  const detailed = { ...given(LONG_SENTENCE), detail: "in allen Sprachen" };
  const several = (...values: SheetValue[]) =>
    prepareRows([{ field: "retention", label: "Frist", values }], voice).rows[0]?.cell;
  expect(several(detailed)).not.toHaveProperty("long");
  expect(several(detailed, given(word))).toHaveProperty("long");
});

it("knows how narrow a column of a table is when it asks for hyphens", () => {
  const rows = [{ cells: [given("Beschäftigtendaten"), given(LONG_SENTENCE)], evidence: [] }];
  const narrow = prepareTable({ field: "retention", caption: "", head: ["Daten", "Frist"], rows }, voice, {
    shares: [10, 90],
  });
  expect(narrow.rows[0]?.cells).toEqual([{ broken: "Beschäftigtendaten" }, LONG_SENTENCE]);
  const wide = prepareTable({ field: "retention", caption: "", head: ["Daten", "Frist"], rows }, voice, {
    shares: [50, 50],
  });
  expect(wide.rows[0]?.cells).toEqual(["Beschäftigtendaten", LONG_SENTENCE]);
});
