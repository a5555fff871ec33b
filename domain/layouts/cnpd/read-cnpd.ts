import type { Grid } from "../../grids/grid";
import type { Meaning, MeaningRow } from "../../imports/meaning";
import { plainLabel } from "../../imports/texts/plain";
import { isBlank } from "../../imports/texts/statements";
import { activityRow, findCell, meaningAt, textAt } from "../reading";

/** The columns of the CNPD's model for associations, in its own words. */
const CNPD_COLUMNS = [
  { head: "Finalité", meaning: "purposes" },
  { head: "Catégories de personnes concernées", meaning: "data-subjects" },
  { head: "Catégories de données traitées", meaning: "personal-data" },
  { head: "Catégories de destinataires", meaning: "recipients" },
  { head: "Transferts vers des pays tiers", meaning: "transfers" },
  { head: "Délais prévus pour l'effacement des données", meaning: "retention" },
  { head: "Mesures de sécurité organisationnelles et techniques", meaning: "measures" },
] as const satisfies readonly { head: string; meaning: Meaning }[];

const FIRST = plainLabel(CNPD_COLUMNS[0].head);

type Columns = { row: number; columns: readonly { index: number; head: string; meaning: Meaning }[] };

/** The head of the table: it begins with "Finalité", and at least two other columns are known. */
function headOf(grid: Grid): Columns | undefined {
  const found = findCell(grid, (plain) => plain === FIRST || plain === `${FIRST}s`);
  if (!found) return undefined;
  const columns = (grid.rows[found.row] ?? []).flatMap((text, index) => {
    const plain = plainLabel(text);
    const known =
      index === found.column
        ? CNPD_COLUMNS[0]
        : CNPD_COLUMNS.find(({ head }) => plain !== "" && plain.startsWith(plainLabel(head).slice(0, 22)));
    return known ? [{ index, head: text.trim(), meaning: known.meaning }] : [];
  });
  return columns.length > 2 ? { row: found.row, columns } : undefined;
}

export const isCnpd = (grids: readonly Grid[]): boolean => grids.some((grid) => headOf(grid) !== undefined);

/** What a filled-in model of the CNPD says, one activity for each line. */
export function readCnpd(grids: readonly Grid[]): MeaningRow[] {
  return grids.flatMap((grid) => {
    const head = headOf(grid);
    if (!head) return [];
    return grid.rows.flatMap((_, row) => {
      if (row <= head.row || head.columns.every(({ index }) => isBlank(textAt(grid, row, index)))) return [];
      return activityRow(
        head.columns.flatMap(({ index, head: heading, meaning }) => meaningAt(grid, row, index, meaning, { heading })),
      );
    });
  });
}
