const WIDEST_WORD = 24;
/** Room for two digits beside the gap between columns. */
const NARROWEST = 7;
const WIDEST_COLUMN = 60;
/** Columns that need no more than this stay in one line: names of countries, dates, "not stated". */
const ONE_LINE = 19;

/**
 * Widths of a table's columns as shares of the line, from what stands in them. The engine can measure columns by
 * itself, at the price of setting every cell twice.
 */
export function columnShares(head: string[], rows: string[][]): number[] {
  return head.map((title, column) => {
    const texts = rows.map((cells) => cells[column] ?? "");
    const word = Math.min(WIDEST_WORD, longestWord([title, ...texts]));
    const longest = Math.max(title.length, ...texts.map((text) => text.length));
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    const wrapped = Math.min(WIDEST_COLUMN, Math.max(ONE_LINE, 5 * Math.sqrt((longest + mean) / 2)));
    const share = longest <= ONE_LINE ? longest + 2 : wrapped;
    return Math.round(10 * Math.max(NARROWEST, word + 2, share)) / 10;
  });
}

function longestWord(texts: string[]): number {
  let longest = 0;
  for (const text of texts) {
    for (const word of text.split(/[\s\u00ad\u200b]+/)) longest = Math.max(longest, word.length);
  }
  return longest;
}
