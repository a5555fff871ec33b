import type { Sheet, SheetTable, SheetValue } from "@/domain/sheet";
import type { RegisterPaper } from "./paper";

function valueWords({ text, detail, evidence }: SheetValue): string[] {
  return [text, detail ?? "", ...(evidence ?? []).flatMap(({ place, quotation }) => [place, quotation])];
}

const tableWords = ({ caption, head, rows }: SheetTable): string[] => [
  caption,
  ...head,
  ...rows.flatMap(({ cells }) => cells.flatMap(valueWords)),
];

function sheetWords(sheet: Sheet): string[] {
  const blocks = sheet.sections.flatMap((section) => section.blocks);
  const inBlocks = blocks.flatMap((block) =>
    block.kind === "table"
      ? tableWords(block.table)
      : block.rows.flatMap(({ label, values }) => [label, ...values.flatMap(valueWords)]),
  );
  const around = sheet.sections.flatMap(({ heading, article, letter }) => [
    heading,
    article,
    letter ? `(${letter})` : "",
  ]);
  return [sheet.reference, sheet.title, sheet.subtitle, ...around, ...inBlocks];
}

/** Everything that a paper has to say to its reader. */
export function wordsOfPaper({ title, subtitle, cover, overview, annexes, sheets }: RegisterPaper): string[] {
  return [
    title,
    subtitle,
    cover.note,
    cover.digest,
    ...cover.rows.flatMap(({ label, values }) => [label, ...values.flatMap(valueWords)]),
    ...[...(overview ? [overview] : []), ...annexes.flatMap((annex) => annex.tables)].flatMap(tableWords),
    ...annexes.map((annex) => annex.heading),
    ...sheets.flatMap(sheetWords),
  ];
}
