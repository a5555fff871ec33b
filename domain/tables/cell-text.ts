/**
 * What a cell cannot hold for sure, because some program on the way changes it: control characters but line feeds and
 * tabs, halves of a character, what a workbook takes for a character by number (_x000D_), and U+241B (␛), which stands before
 * the four digits that name what was there.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f\u241b\ufeff\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;
const NAMED = /\u241b([0-9A-F]{4})/g;

const named = (character: string) => `\u241b${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A text as a cell holds it; a text of blanks alone would be lost, so its first one is named. */
export function toCell(text: string): string {
  const safe = text.replace(UNSAFE, named);
  return safe !== "" && safe.trim() === "" ? named(safe) + safe.slice(1) : safe;
}

/** The text that `toCell` was given. */
export const fromCell = (cell: string): string =>
  cell.includes("\u241b")
    ? cell.replace(NAMED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : cell;

/**
 * Where some spreadsheet would begin to compute: at signs of a formula, full-width ones too, at the start of a cell and
 * behind what it may take for the end of one. German Excel parts lines at semicolons; quotation marks that stand behind a
 * comma then hold nothing together. Apostrophes count, so that one can always be taken off again.
 */
const LIVE = /(?<=^|[;\t\n])(?= *[=+\-@\t\r＝＋－＠]|')/g;
const QUIETED = /(?<=^|[;\t\n])'/g;

/** A cell of a CSV file: an apostrophe before whatever would be a formula. */
export const quietly = (cell: string): string => cell.replace(LIVE, "'");

/** The cell that `quietly` was given. */
export const aloud = (cell: string): string => cell.replace(QUIETED, "");
