import type { Grid } from "../../grids/grid";
import type { ColumnMapping } from "../column-mapping";
import { plain } from "../texts/plain";
import { isBlank } from "../texts/statements";

/** Words that begin what people write below a table: legends, and who made, checked and signed it. */
const SIGNING =
  "legende|erlauterung|abkurzung|unterschrift|datum|ort, ?datum|freigegeben|gepruft|erstellt|signature|signed|approved|reviewed|date|legend|abbreviations|fait a|approuve|valide";
/** Such words with which names of activities begin as well ("Visa applications", "Freigabe von Urlaub"). */
const EITHER = "freigabe|stand|key|visa|vise";
const BEGINNING = new RegExp(`^(?:${SIGNING})(?!\\p{L})`, "u");
/** The same where nothing, a colon, a line to sign on, a day or a person follows. */
const WHOLE = new RegExp(
  `^(?:${SIGNING}|${EITHER})(?: ?(?:,|/|und|and|et|&) ?(?:${SIGNING}|${EITHER}))*` +
    "(?: ?(?:$|:|_|\\.{2})| (?:(?:am|vom|on|le|of) )?(?:\\d{1,4}[./-]\\d|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}|(?:\\p{L}{3,9} )?(?:19|20)\\d\\d$)| (?:durch|by|par) )",
  "u",
);
const MOST_FILLED = 3;
/** Of narrower tables a short row can be an activity. */
const LEAST_COLUMNS = 4;

/** The last row of a table: legends, dates and signatures below it are none of its rows. */
export function endOfTable(grid: Grid, { headingRow, meanings }: ColumnMapping, lastRow: number): number {
  const isWide = meanings.filter((meaning) => meaning !== "ignore").length >= LEAST_COLUMNS;
  const filled = (row: number) => (grid.rows[row] ?? []).filter((text) => !isBlank(text));
  const isSaid = (row: number, words: RegExp): boolean => {
    const [first = "", ...others] = filled(row);
    return others.length < MOST_FILLED && words.test(plain(first.slice(0, 200)));
  };
  const isApart = (row: number): boolean => filled(row - 1).length === 0 || isSaid(row - 1, WHOLE);
  const isBelow = (row: number): boolean =>
    isApart(row) ? isSaid(row, WHOLE) || isSaid(row, BEGINNING) : isWide && isSaid(row, WHOLE);
  const isAlone = (row: number): boolean => {
    const count = filled(row).length;
    return count === 0 || (count === 1 && isWide && isApart(row));
  };
  let end = lastRow;
  while (end > headingRow && (isAlone(end) || isBelow(end))) end -= 1;
  return end;
}
