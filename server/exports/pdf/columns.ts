const WIDEST_WORD = 24;
/** Room for two digits beside the gap between columns. */
const NARROWEST = 7;
const WIDEST_COLUMN = 60;
/** A column of sentences has room for "not stated" in every language. */
const WRAPPED = 17;
/** Columns that need no more than this stay in one line: names of countries, dates, "not stated". */
const ONE_LINE = 19;

/**
 * Widths of a table's columns as shares of a line of so many characters, from what stands in them. The engine can
 * measure columns by itself, at the price of setting every cell twice.
 */
export function columnShares(head: string[], rows: string[][], line: number): number[] {
  const columns = head.map((title, column) => {
    const texts = rows.map((cells) => cells[column] ?? "");
    const word = Math.min(WIDEST_WORD, longestWord([title, ...texts]));
    const longest = Math.max(title.length, ...texts.map((text) => text.length));
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    const wrapped = Math.min(WIDEST_COLUMN, Math.max(ONE_LINE, 5 * Math.sqrt((longest + mean) / 2)));
    const least = Math.max(NARROWEST, word + 2);
    return longest <= ONE_LINE
      ? { share: Math.max(least, longest + 2), spare: 0 }
      : { share: Math.max(least, wrapped), spare: Math.max(0, wrapped - Math.max(least, WRAPPED)) };
  });
  // Where they are wider than the line, those give way that have more than their longest word needs.
  const lacking = Math.max(0, columns.reduce((sum, { share }) => sum + share, 0) - line);
  const spare = columns.reduce((sum, one) => sum + one.spare, 0);
  const given = Math.min(1, lacking / Math.max(1, spare));
  return columns.map((one) => Math.round(10 * (one.share - given * one.spare)) / 10);
}

/** Length of the longest run of signs that no line can end in, save by a hyphen. */
export function longestWord(texts: string[]): number {
  let longest = 0;
  for (const text of texts) {
    for (const word of text.split(/[\s\u00ad\u200b]+/)) longest = Math.max(longest, word.length);
  }
  return longest;
}
