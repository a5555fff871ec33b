import {
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Locale } from "@/domain/locales";
import { HAIR, MARGIN_COLUMN, MUTED, millimetres, PAGE, SIDE, SIZE, stylesFor, WIDE } from "./theme";
import { cleanWords, runs } from "./words";

/** What every page repeats. In `page`, `{n}` and `{m}` stand for the page and the number of pages. */
export type DocxFrame = {
  lang: Locale;
  title: string;
  /** Whose document it is. */
  author: string;
  date: string;
  page: string;
  /** A short proof of the content in the middle of the foot. */
  proof?: string | undefined;
};

/** Parts that begin on a page of their own. */
export type DocxPages = {
  parts: FileChild[];
  /** Leaves the margin beside the text to the letters of Art. 30(1). */
  lettered?: boolean;
  /** At the right of the running head: on the first page, and on those that follow. `null` leaves the head out. */
  running?: { first: string; next: string } | null;
};

const frameStyle = { size: SIZE.frame, color: MUTED };
const tab = () => new TextRun({ children: [new Tab()] });

/** Frames stand alike on all pages: where letters have a margin, they reach back into it. */
function line(pieces: readonly ParagraphChild[][], lettered: boolean, topRule: boolean): Paragraph {
  const reach = lettered ? MARGIN_COLUMN : 0;
  const centre = { type: TabStopType.CENTER, position: WIDE / 2 - reach };
  const right = { type: TabStopType.RIGHT, position: WIDE - reach };
  return new Paragraph({
    children: pieces.flatMap((piece, index) => (index > 0 ? [tab(), ...piece] : piece)),
    spacing: { before: 0, after: 0 },
    indent: { left: -reach },
    tabStops: pieces.length > 2 ? [centre, right] : [right],
    ...(topRule && { border: { top: { ...HAIR, space: 6 } } }),
  });
}

/** The words for the page with the fields that count them. */
function pageRuns(words: string): TextRun[] {
  const fields: Record<string, string> = { "{n}": PageNumber.CURRENT, "{m}": PageNumber.TOTAL_PAGES };
  return words.split(/(\{[nm]\})/).map((piece) => {
    const field = fields[piece];
    // safe because only the names of the two fields are in the table
    const children = field ? [field as typeof PageNumber.CURRENT] : [cleanWords(piece)];
    return new TextRun({ ...frameStyle, children });
  });
}

function header({ author, title }: DocxFrame, right: string, lettered: boolean): Header {
  const pieces = [runs(`${author} · ${title}`, frameStyle), runs(right, frameStyle)];
  return new Header({ children: [line(pieces, lettered, false)] });
}

function footer({ date, proof = "", page }: DocxFrame, lettered: boolean): Footer {
  // Kept apart by its own spaces where the day and the revision reach to the middle.
  const middle = proof && `\u2003${proof}\u2003`;
  const pieces = [runs(date, frameStyle), runs(middle, frameStyle), pageRuns(page)];
  return new Footer({ children: [line(pieces, lettered, true)] });
}

function section(frame: DocxFrame, { parts, lettered = false, running }: DocxPages): ISectionOptions {
  const foot = () => footer(frame, lettered);
  const blank = () => new Header({ children: [new Paragraph({})] });
  const first = running === null ? blank() : header(frame, running?.first ?? "", lettered);
  const next = running === null ? blank() : header(frame, running?.next ?? "", lettered);
  const left = SIDE + (lettered ? MARGIN_COLUMN : 0);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: PAGE,
        margin: {
          left,
          right: SIDE,
          top: millimetres(27),
          bottom: millimetres(25),
          header: millimetres(13),
          footer: millimetres(12),
        },
      },
    },
    headers: { first, default: next },
    footers: { first: foot(), default: foot() },
    children: parts,
  };
}

/** A Word document: its language, its properties, and pages that bear the same frame. */
export async function writeDocx(frame: DocxFrame, pages: readonly DocxPages[]): Promise<Uint8Array> {
  const document = new Document({
    title: cleanWords(frame.title),
    creator: cleanWords(frame.author),
    lastModifiedBy: cleanWords(frame.author),
    styles: stylesFor(frame.lang),
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true, consecutiveHyphenLimit: 3 },
    sections: pages.map((one) => section(frame, one)),
  });
  return Packer.toBuffer(document);
}
