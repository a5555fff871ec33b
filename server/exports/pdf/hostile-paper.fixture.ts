import type { SheetValue } from "@/domain/sheet";
import type { RegisterPaper } from "./paper";
import { makePaper } from "./paper.fixture";

/** Words that somebody might put in to break a document. */
export const HOSTILE = {
  "ten thousand characters": "Verarbeitung ".repeat(770),
  "one very long word": "x".repeat(10_000),
  "a very long address": `https://example.org/${"path/".repeat(400)}`,
  markup: '#import "x" *bold* _it_ $x^2$ @ref <label> [a] \\ // /* */ `raw` ~ = - + & {} %',
  emoji: "👩‍💻 😀 ✓ 🇩🇪",
  "right to left": "דוד בן־גוריון and محمد بن سلمان",
  controls: "a\u0000b\u0007c\u001bd\u007fe\u0085f",
  overrides: "invoice\u202Efdp.exe\u2066x\u2069",
  "lone surrogates": "a\ud800b\udc00c",
  uncovered: "한국어 ไทย 中文 \u{10ffff} \ufdd0",
  lines: "one\r\ntwo\n\nthree\u2028four",
} as const;

/** A paper with one text in every place that people fill. */
export function hostilePaper(text: string): RegisterPaper {
  const paper = makePaper("de", 1);
  const value: SheetValue = { text, lang: "de", state: "given", detail: text };
  const [sheet] = paper.sheets;
  if (!sheet) return paper;
  const rows = [{ field: "x", label: text.slice(0, 400), values: [value, value] }];
  const table = {
    field: "x",
    caption: text.slice(0, 400),
    head: ["A", "B", "C"],
    rows: [{ cells: [value, value, value], evidence: [] }],
  };
  const section = {
    id: "x",
    heading: text.slice(0, 400),
    article: "",
    blocks: [{ kind: "rows", rows } as const, { kind: "table", table } as const],
  };
  return {
    ...paper,
    author: text.slice(0, 200),
    title: text.slice(0, 200),
    sheets: [{ ...sheet, title: text.slice(0, 500), sections: [section] }],
  };
}
