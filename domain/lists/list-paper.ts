import { scopeRows } from "../paper/cover";
import { type Proof, paperFrame } from "../paper/frame";
import type { Register } from "../register";
import type { SheetTable, SheetValue } from "../sheet";
import type { Speech } from "../sheet-values";
import type { ListColumn, ListGroup, RegisterList } from "./register-list";

const beneathOf = ({ id }: ListColumn, columns: readonly ListColumn[]) =>
  columns.filter(({ beneath }) => beneath === id);

/** The head speaks for what stands beneath too, so that one gap can say that nothing of it is stated. */
function printedHead(column: ListColumn, columns: readonly ListColumn[]): string {
  const labelled = beneathOf(column, columns).filter((one) => one.labelled);
  return [column, ...labelled].map(({ head }) => head).join(" · ");
}

/** The values of a row as one cell of paper: those that stand beneath a column follow in smaller type. */
function printedCell(column: ListColumn, columns: readonly ListColumn[], row: readonly SheetValue[]): SheetValue {
  const at = ({ id }: ListColumn) => row[columns.findIndex((one) => one.id === id)];
  const own = at(column);
  if (!own) throw new Error(`The list has no value for its column ${column.id}`);
  const beneath = beneathOf(column, columns).flatMap((one) => {
    const value = at(one);
    // A measure is often called by its kind: that is said once. A gap without a label would not say of what it is one.
    const isSaid = !one.labelled && (value?.text === own.text || value?.state === "not-stated");
    if (value === undefined) return [];
    return isSaid ? [] : [{ ...value, label: one.labelled ? `${one.head}: ` : "" }];
  });
  const gap = [own, ...beneath].every(({ state }) => state === "not-stated");
  const lines = gap ? [] : beneath.map(({ text, detail, label }) => label + [text, detail].filter(Boolean).join(", "));
  const detail = [...(own.detail ? [own.detail] : []), ...lines].join("\n");
  return { ...own, evidence: undefined, detail: detail || undefined };
}

function printedTable({ heading, rows }: ListGroup, columns: readonly ListColumn[]): SheetTable {
  const printed = columns.filter(({ beneath, makesGroups }) => !beneath && !makesGroups);
  return {
    field: heading,
    caption: heading,
    head: printed.map((column) => printedHead(column, columns)),
    rows: rows.map((row) => ({ cells: printed.map((column) => printedCell(column, columns, row)), evidence: [] })),
  };
}

/** A list as it goes to paper: what it is a list of, and a table for each group. */
export function listPaper({ title, columns, groups }: RegisterList, register: Register, speech: Speech, proof: Proof) {
  const { proof: cover, ...frame } = paperFrame(register, speech, proof);
  return {
    ...frame,
    title,
    subtitle: register.organisation.state.name,
    cover: { ...cover, heading: "", rows: scopeRows(register, speech), note: speech.translate("paper.lists.note") },
    sheets: [],
    annexes: [{ heading: title, tables: groups.map((group) => printedTable(group, columns)) }],
  };
}
