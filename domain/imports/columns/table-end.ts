import type { Grid } from "../../grids/grid";
import type { ColumnMapping } from "../column-mapping";
import { plain } from "../texts/plain";
import { isBlank } from "../texts/statements";

/** What people write below a table: legends, and who made, checked and signed it. */
const BELOW =
  /^(?:legende|erlauterung|abkurzung|unterschrift|datum|ort, ?datum|freigegeben|freigabe|gepruft|erstellt|stand|signature|signed|approved|reviewed|date|legend|key|abbreviations|fait a|vise|visa|approuve|valide)(?!\p{L})/u;
const MOST_FILLED = 3;
/** Of narrower tables a short row can be an activity. */
const LEAST_COLUMNS = 4;

/** The last row of a table: legends, dates and signatures below it are none of its rows. */
export function endOfTable(grid: Grid, { headingRow, meanings }: ColumnMapping, lastRow: number): number {
  const isWide = meanings.filter((meaning) => meaning !== "ignore").length >= LEAST_COLUMNS;
  const filled = (row: number) => (grid.rows[row] ?? []).filter((text) => !isBlank(text));
  let end = lastRow;
  while (end > headingRow) {
    const [first = "", ...others] = filled(end);
    const isApart = first === "" || filled(end - 1).length === 0;
    const isAlone = others.length === 0 && isApart && (isWide || first === "");
    const isBelow = others.length < MOST_FILLED && BELOW.test(plain(first.slice(0, 200))) && (isWide || isApart);
    if (!isAlone && !isBelow) break;
    end -= 1;
  }
  return end;
}
