import type { Grid } from "../../grids/grid";
import type { Steps } from "../../steps";
import type { ColumnMapping } from "../column-mapping";
import { plain } from "../texts/plain";

/** Longer texts say more than where their words stand. */
const LONGEST = 40;

/** The words above, in the same column. "s. o." is German here; to French readers it says that there is nothing. */
const ABOVE =
  /^(?:s\. ?o\.?|siehe oben|wie oben|wie vor|wie vorstehend|dito|dto\.?|ditto|(?:same )?as above|see above|same|idem|id\.|voir ci-dessus|cf\. ci-dessus|comme ci-dessus|["'″〃]{1,2}|,,)$/;
const ELSEWHERE =
  /^(?:siehe(?: auch)?|s\.|vgl\.?|wie(?: bei| unter)?|see|as(?: for| in)?|same as|voir|cf\.?|idem) (?:(?:lfd\. ?)?nr\.? ?|no\.? ?|n° ?|ziffer |zeile |pos\.? ?|#)?([^\s]{1,30})$/;
/** How such texts begin: asked first, because most cells begin otherwise. */
const BEGINNING = /^(?:s\.|si|sam|see|wie|di|dt|as |id|vo|c|vgl|["'″〃,])/i;
const FRENCH = /finalite|traitement|donnees|destinataire|duree|base legale|personnes concernees/;

/** A text that stands elsewhere in the sheet, with what its own cell says. */
export type CarriedOver = { text: string; said: string };

const numberKey = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Cells that say that they say the same as another one ("dito", "s. o.", "siehe VVT-003"): the words that they mean, by
 * row and column. What points to nothing is not among them.
 */
export function* carriedOver(
  grid: Grid,
  { headingRow, meanings }: ColumnMapping,
  lastRow: number,
): Steps<Map<string, CarriedOver>> {
  const carried = new Map<string, CarriedOver>();
  const isFrench = FRENCH.test(plain((grid.rows[headingRow] ?? []).join(" ").slice(0, 2_000)));
  const reference = meanings.indexOf("reference");
  const rowOf = new Map<string, number>();
  const textAt = (row: number, column: number): string =>
    carried.get(`${row}:${column}`)?.text ?? grid.rows[row]?.[column]?.trim() ?? "";
  const above: number[] = [];
  for (let row = headingRow + 1; reference >= 0 && row <= lastRow; row += 1) {
    const number = numberKey(grid.rows[row]?.[reference] ?? "");
    if (number !== "" && !rowOf.has(number)) rowOf.set(number, row);
  }
  for (let row = headingRow + 1; row <= lastRow; row += 1) {
    yield;
    for (const [column, meaning] of meanings.entries()) {
      const said = textAt(row, column);
      if (said === "" || meaning === "ignore" || column === reference) continue;
      const from =
        said.length > LONGEST || !BEGINNING.test(said)
          ? undefined
          : sourceOf(plain(said), { isFrench, above: above[column], rowOf });
      const text = from === undefined ? "" : textAt(from, column);
      // What points further is not followed: it may point back.
      const isPointer = text.length <= LONGEST && sourceOf(plain(text), { isFrench, above: row, rowOf }) !== undefined;
      if (text !== "" && !isPointer) carried.set(`${row}:${column}`, { text, said });
      if (from === undefined) above[column] = row;
    }
  }
  return carried;
}

type Known = { isFrench: boolean; above: number | undefined; rowOf: ReadonlyMap<string, number> };

/** The row whose words a cell means. */
function sourceOf(said: string, { isFrench, above, rowOf }: Known): number | undefined {
  if (ABOVE.test(said)) return isFrench && /^s\. ?o\.?$/.test(said) ? undefined : above;
  const number = ELSEWHERE.exec(said)?.[1];
  return number === undefined ? undefined : rowOf.get(numberKey(number));
}
