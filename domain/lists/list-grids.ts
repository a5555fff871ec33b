import type { LaidOutGrid } from "../grids/grid";
import { scopeRows } from "../paper/cover";
import type { Register } from "../register";
import type { SheetValue } from "../sheet";
import type { Speech } from "../sheet-values";
import type { RegisterList } from "./register-list";

/** Characters in a column: wide enough for sentences to wrap in few lines, narrow for what is short. */
const WIDEST = 24;
const NARROWEST = 12;
const ABOUT_WIDTHS = [36, 70];

const cellText = ({ text, detail }: SheetValue): string => (detail ? `${text}\n${detail}` : text);

function widthOf(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => text.split("\n"));
  const longest = Math.max(...lines.map((text) => text.length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** A list as a workbook: the rows with a head that stays in view, and a sheet that says what it is a list of. */
export function listGrids(list: RegisterList, register: Register, speech: Speech, digest: string): LaidOutGrid[] {
  const head = list.columns.map((column) => column.head);
  const rows = [head, ...list.groups.flatMap((group) => group.rows.map((row) => row.map(cellText)))];
  const about = [
    [list.title, register.organisation.state.name],
    ...scopeRows(register, speech).map(({ label, values }) => [label, values.map(cellText).join("\n")]),
    [speech.translate("paper.labels.digest"), digest],
  ];
  const widths = head.map((_, column) => widthOf(rows.map((row) => row[column] ?? "")));
  return [
    {
      name: speech.translate(`paper.lists.${list.name}.sheet`),
      rows,
      widths,
      frozenRows: 1,
      // What a row is about stays in view: all up to the first column that paper has too.
      frozenColumns: list.columns.findIndex(({ beneath, makesGroups }) => !beneath && !makesGroups) + 1,
      headRows: [0],
    },
    {
      name: speech.translate("paper.lists.about"),
      rows: about,
      widths: ABOUT_WIDTHS,
    },
  ];
}
