import type { Cell, PreparedTable } from "../pdf/prepare";
import { GUTTER } from "./theme";

/**
 * Twentieths of a point that a letter takes in the widest face that programs put in place of ours: not every one
 * hyphenates, and without that a word too long for its column is torn apart.
 */
const LETTER = 112;
const BOLD_LETTER = 122;
/** A longer word may break: other columns need their room too. */
const LONGEST_WORD = 30;

const textsIn = (cell: Cell): string[] => {
  if (typeof cell === "string") return [cell];
  if ("broken" in cell) return [cell.broken];
  return cell.parts.flatMap(({ text, detail }) => (detail ? [text, detail] : [text]));
};

/** Addresses may break at their signs. */
const BETWEEN_WORDS = /[\s@/._]+/;

const longestWord = (texts: readonly string[]): number =>
  texts
    .flatMap((text) => text.split(BETWEEN_WORDS))
    .reduce((most, word) => Math.min(LONGEST_WORD, Math.max(most, word.length)), 0);

const sumOf = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0);

/** Widths in the proportion of their shares, as far as no column has a word that is longer than its line. */
export function columnWidths({ head, shares, rows }: PreparedTable, width: number): number[] {
  const least = head.map((title, column) => {
    const words = longestWord(rows.flatMap(({ cells }) => textsIn(cells[column] ?? "")));
    return GUTTER + Math.max(LETTER * words, BOLD_LETTER * longestWord([title]));
  });
  const wished = shares.map((share) => (share * width) / sumOf(shares));
  const spare = wished.map((wish, column) => Math.max(0, wish - (least[column] ?? 0)));
  const lacking = wished.map((wish, column) => Math.max(0, (least[column] ?? 0) - wish));
  const taken = sumOf(lacking) / Math.max(1, sumOf(spare));
  const widths =
    taken <= 1
      ? wished.map((wish, column) => wish + (lacking[column] ?? 0) - taken * (spare[column] ?? 0))
      : least.map((one) => (one * width) / sumOf(least));
  const whole = widths.map(Math.floor);
  // The last takes what rounding leaves.
  return whole.map((one, column) => (column === whole.length - 1 ? one + width - sumOf(whole) : one));
}
