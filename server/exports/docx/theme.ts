import type { IStylesOptions } from "docx";
import type { Locale } from "@/domain/locales";

/** Measures, colours and type of a Word document; those of the PDF stand in server/exports/pdf/theme.typ. */

/** Word counts in twentieths of a point. */
export const millimetres = (count: number): number => Math.round((count * 1440) / 25.4);

export const PAGE = { width: millimetres(210), height: millimetres(297) };
export const SIDE = millimetres(20);
/** Where the letters of Art. 30(1) stand, left of the text. */
export const MARGIN_COLUMN = millimetres(14);
/** The labels of facts; the cover has room for "Datenschutzbeauftragter", whatever face stands in for ours. */
export const LABEL_COLUMN = { lettered: millimetres(44), wide: millimetres(52) };
/** Between the columns of a table. */
export const GUTTER = millimetres(3);
export const WIDE = PAGE.width - 2 * SIDE;
export const NARROW = WIDE - MARGIN_COLUMN;

export const INK = "16191D";
export const MUTED = "555B63";
export const HAIR = { style: "single", size: 4, color: "C3C7CC", space: 0 } as const;
export const RULE = { style: "single", size: 6, color: INK } as const;

/** Half points. */
export const SIZE = { body: 20, table: 18, small: 17, frame: 15 };

/** Every Word brings it along; other programs have a face of the same widths. */
const FONT = { ascii: "Calibri", hAnsi: "Calibri", eastAsia: "Calibri", cs: "Arial" };

export const LANGUAGES: Record<Locale, string> = { en: "en-GB", de: "de-DE" };

/** Styles by the names that Word gives them, so that its navigation and its table of contents know the headings. */
export function stylesFor(lang: Locale): IStylesOptions {
  const heading = { color: INK, font: FONT, bold: true };
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE.body, color: INK, language: { value: LANGUAGES[lang] } },
        paragraph: { spacing: { line: 252, lineRule: "auto" } },
      },
      heading1: {
        run: { ...heading, size: 60 },
        paragraph: { spacing: { before: 0, after: millimetres(4) }, keepNext: true },
      },
      heading2: {
        run: { ...heading, size: 38 },
        paragraph: { spacing: { before: 0, after: millimetres(3) }, keepNext: true },
      },
      heading3: {
        run: { ...heading, size: 22 },
        paragraph: {
          spacing: { before: millimetres(5), after: millimetres(1) },
          border: { top: { ...RULE, space: 5 } },
          keepNext: true,
        },
      },
      hyperlink: { run: { color: INK, underline: { type: "single", color: MUTED } } },
    },
  };
}
