import type { RegisterExport } from "../exports/register-json";
import { cellsIn } from "../grids/cells-in";
import type { Grid, LaidOutGrid } from "../grids/grid";
import { TOLD_LIMITS } from "../imports/limits";
import type { Speech } from "../sheet-values";
import { toCell } from "./cell-text";
import { DETAILS, EVIDENCE, NOTES } from "./register-tables";
import { LISTS, markOf, READ_ME } from "./sheets-in";

/** The first sheet: what the workbook holds, how it is edited so that it can be read again, and whether it is too large for that. */
export function readMe(document: RegisterExport, sheets: readonly Grid[], { translate, format }: Speech): LaidOutGrid {
  const say = (key: string, params?: Record<string, string | number>) => translate(`tables.readMe.${key}`, params);
  const sheet = (key: string) => translate(`tables.sheets.${key}`);
  const title = say("title", { organisation: toCell(document.organisation.state.name) });
  const laidOut = (warnings: readonly string[]): LaidOutGrid => {
    const lines = [
      say("asOf", { day: format.day(document.asOf) }),
      say("complete"),
      ...warnings,
      say("states"),
      say("codes", { lists: sheet(LISTS) }),
      say("keys"),
      say("rows"),
      say("reading"),
      say("beside", { evidence: sheet(EVIDENCE.key), notes: sheet(NOTES.key), details: sheet(DETAILS.key) }),
      say("workflow"),
    ];
    return {
      name: sheet(READ_ME),
      rows: [
        [markOf(READ_ME, "workbook")],
        [title],
        ...lines.map((line) => [line]),
        [say("sheets")],
        ...sheets.map(({ name }) => [name]),
      ],
      widths: [110],
      headRows: [1, 2 + lines.length],
    };
  };
  const plain = laidOut([]);
  return cellsIn([plain, ...sheets]) > TOLD_LIMITS.cells ? laidOut([say("tooLarge", TOLD_LIMITS)]) : plain;
}
