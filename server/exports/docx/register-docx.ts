import { type FileChild, HeadingLevel, Paragraph, TableOfContents } from "docx";
import type { Sheet } from "@/domain/sheet";
import type { RegisterPaper } from "../pdf/paper";
import type { PaperVoice } from "../pdf/prepare";
import { type DocxPages, writeDocx } from "./document";
import { blockParts, type Column, factTable, pageHeading, paragraph, ruledTable, sectionHeading } from "./parts";
import { INK, MUTED, millimetres, NARROW, SIZE, WIDE } from "./theme";
import { runs } from "./words";

const groups = (digest: string) => (digest.match(/.{1,8}/g) ?? []).join(" ");

/** Lines of a cover above which it gives up the room around its title before it runs over to a second page. */
const ROOMY = 22;

const linesOf = ({ cover: { rows } }: RegisterPaper): number =>
  rows
    .flatMap(({ values }) => values.flatMap(({ text, detail = "" }) => `${text}\n${detail}`.trim().split("\n")))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 70)), 0);

function titleParts(paper: RegisterPaper): FileChild[] {
  const { author, title, subtitle } = paper;
  const isTight = linesOf(paper) > ROOMY;
  return [
    new Paragraph({
      children: runs(author, { bold: true, size: 24 }),
      border: { top: { style: "thickThinSmallGap", size: 18, color: INK, space: 14 } },
      spacing: { after: millimetres(isTight ? 6 : 22) },
    }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title, isTight ? { size: 40 } : {}) }),
    new Paragraph({
      children: runs(subtitle, { size: 26, color: MUTED }),
      spacing: { after: millimetres(isTight ? 4 : 14) },
    }),
  ];
}

/** What a reader needs to check the document against the register. */
function proofParts(paper: RegisterPaper): FileChild[] {
  const { labels, cover } = paper;
  const entries = [
    [labels.digest, groups(cover.digest)],
    ...(cover.checkpoint ? [[labels.checkpoint, cover.checkpoint]] : []),
  ] as const;
  const small = { size: SIZE.small, color: MUTED };
  return [
    ...(linesOf(paper) > ROOMY ? [] : [new Paragraph({ spacing: { before: millimetres(8), after: 0 } })]),
    ...entries.map(([label = "", value = ""]) => paragraph(`${label}: ${value}`, small)),
    paragraph(cover.note, small),
  ];
}

function sheetParts(sheet: Sheet, paper: RegisterPaper, voice: PaperVoice, bookmark: string | undefined): FileChild[] {
  const column: Column = { width: NARROW, lettered: true, voice: { ...voice, lang: sheet.lang } };
  return [
    paragraph(paper.labels.activity, { color: MUTED }),
    pageHeading(sheet.title, { number: sheet.reference, bookmark }),
    ...(sheet.subtitle ? [paragraph(sheet.subtitle, { color: MUTED })] : []),
    ...sheet.sections.flatMap((section) => [
      sectionHeading(section, column),
      ...section.blocks.flatMap((block) => blockParts(block, column)),
    ]),
  ];
}

const contentsPage = (heading: string): DocxPages => ({
  parts: [
    new Paragraph({ children: runs(heading, { bold: true, size: 38 }), spacing: { after: millimetres(3) } }),
    // Entries lead to their places; only the reader's program knows which pages those are on.
    new TableOfContents(heading, {
      hyperlink: true,
      headingStyleRange: "2-2",
      pageNumbersEntryLevelsRange: "2-2",
      beginDirty: false,
    }),
  ],
});

/** A register, or a part of one, as a Word document: the same words as the PDF, in the same order. */
export function registerDocx(paper: RegisterPaper): Promise<Uint8Array> {
  const { lang, labels, cover, overview, sheets, annexes, title, author, date } = paper;
  const voice: PaperVoice = { lang, labels, documents: paper.documents ?? {} };
  const targets = new Map(sheets.map(({ id }, index) => [id, `sheet_${index + 1}`]));
  const wide: Column = { width: WIDE, voice, targets };
  const pages: DocxPages[] = [
    {
      parts: [
        ...titleParts(paper),
        sectionHeading({ heading: cover.heading }, wide),
        ...factTable(cover.rows, wide),
        ...proofParts(paper),
      ],
      running: null,
    },
    ...(overview
      ? [
          contentsPage(labels.contents),
          { parts: [pageHeading(overview.caption), ...ruledTable({ ...overview, caption: "" }, wide)] },
        ]
      : []),
    ...sheets.map((sheet) => ({
      parts: sheetParts(sheet, paper, voice, targets.get(sheet.id)),
      lettered: true,
      running: { first: sheet.reference, next: `${sheet.reference} · ${labels.continued}` },
    })),
    ...annexes.map(({ heading, tables }, index) => {
      const number = labels.annex.replace("{n}", String(index + 1));
      return {
        parts: [pageHeading(heading, { number }), ...tables.flatMap((one) => ruledTable(one, wide))],
        running: { first: number, next: `${number} · ${labels.continued}` },
      };
    }),
  ];
  const proof = `${labels.digest} ${cover.digest.slice(0, 12)}`;
  return writeDocx({ lang, title, author, date, page: labels.page, proof }, pages);
}
