import { activityTitle, activityView } from "../activities/view";
import type { ViewContext } from "../activities/view-context";
import { itemsOf } from "../answers";
import type { RecordEntry } from "../register";
import type { SheetBlock, SheetRow, SheetTable, SheetValue } from "../sheet";
import { hasWords } from "../words";

/** One value that is stated in a record: an authority's form has a place for it, or it is listed after the form. */
export type Statement = {
  /** What it is, such as "recipients.role"; keys of rows are left out. A second line of a value ends with ".detail". */
  path: string;
  /** Keys of the rows that it belongs to, the outermost first. */
  rows: readonly string[];
  label: string;
  text: string;
  /** "none" where the text says that there is nothing. */
  state: "given" | "none";
  /** The record that the text names. */
  recordId?: string | undefined;
};

/** What a table of the view has in its columns. */
const COLUMNS: Record<string, readonly string[]> = {
  personalData: ["category", "items", "dataSubjectRows"],
  recipients: ["partyId", "role", "receivesFor", "dataRows"],
  transfers: ["recipientRow", "destination", "safeguards"],
  retentionRules: ["dataRows", "limit", "ground"],
};

/** "purposes.p1.legalBases.b1.provision" is the provision of a legal basis, in the rows p1 and b1. */
function placeOfField(field: string): { path: string; rows: string[] } {
  const [first = "", second, ...others] = field.split(".");
  if (first === "purposes" && second !== undefined) {
    const [list = "", claim, ...rest] = others;
    if (list !== "legalBases" || claim === undefined)
      return { path: ["purposes", ...others].join("."), rows: [second] };
    return { path: ["purposes", "legalBases", ...rest].join("."), rows: [second, claim] };
  }
  if (second !== undefined && others[0] === "particulars")
    return { path: [first, ...others].join("."), rows: [second] };
  return { path: field, rows: [] };
}

type Named = (id: string) => { detail?: string | undefined } | undefined;

/** What stands beneath a value, without what is known of the record that it names: that is told once, for all. */
function ownDetail({ detail = "", recordId }: SheetValue, named: Named): string {
  const known = recordId ? named(recordId)?.detail : undefined;
  return known && detail.endsWith(known) ? detail.slice(0, detail.length - known.length).trim() : detail;
}

type Where = Pick<Statement, "path" | "rows" | "label">;

function statementsOf(value: SheetValue, { path, rows, label }: Where, named: Named): Statement[] {
  const detail = ownDetail(value, named);
  const beneath: Statement = {
    path: `${path}.detail`,
    rows,
    label: `${label} (${value.text})`,
    text: detail,
    state: "given",
  };
  if (value.state === "not-stated") return detail ? [beneath] : [];
  const { text, state, recordId } = value;
  return [{ path, rows, label, text, state, recordId }, ...(detail ? [beneath] : [])];
}

/** Of a gap in some of several rows only a note is a statement; the names of these rows alone are not. */
const saysNothing = ({ state, detail = "" }: SheetValue, among: number) =>
  state === "not-stated" && among > 1 && !detail.includes(". ");

function statementsOfRow(row: SheetRow, note: string, named: Named): Statement[] {
  const { path, rows } = placeOfField(row.field);
  const where = { path: row.label === note ? `${path}.note` : path, rows, label: row.label };
  return row.values
    .filter((value) => !saysNothing(value, row.values.length))
    .flatMap((value) => statementsOf(value, where, named));
}

function statementsOfTable({ field, head, rows }: SheetTable, named: Named): Statement[] {
  return rows.flatMap(({ id = "", cells }) =>
    cells.flatMap((cell, column) => {
      const label = head[column] ?? "";
      return statementsOf(
        cell,
        {
          path: `${field}.${COLUMNS[field]?.[column] ?? column}`,
          rows: [id],
          label: column === 0 ? label : `${label} (${cells[0]?.text ?? ""})`,
        },
        named,
      );
    }),
  );
}

/** Everything that blocks of a sheet state. */
export function statementsOfBlocks(blocks: readonly SheetBlock[], context: ViewContext): Statement[] {
  const note = context.translate("fields.note");
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? statementsOfTable(block.table, context.record)
      : block.rows.flatMap((row) => statementsOfRow(row, note, context.record)),
  );
}

/** Everything that an activity states, each value once, in the order of Art. 30(1) GDPR. */
export function statementsOfActivity(entry: RecordEntry<"activity">, context: ViewContext): Statement[] {
  const { state, updatedAt } = entry;
  const given = (path: string, label: string, text: string): Statement => ({
    path,
    rows: [],
    label,
    text,
    state: "given",
  });
  const changed = context.format.day(new Date(updatedAt).toISOString().slice(0, 10));
  const everyone = context.translate("fields.everyone");
  const view = activityView(entry, context);
  const startless = itemsOf(state.retentionRules).flatMap(({ id, startsAt }) =>
    startsAt.answer === "not-stated" ? [id] : [],
  );
  const isGap = ({ path, rows, text }: Statement) =>
    (path === "personalData.dataSubjectRows" && text === everyone) ||
    (path === "retentionRules.limit.detail" && rows.some((row) => startless.includes(row)));
  return [
    given("reference", context.translate("fields.reference.label"), state.reference),
    ...(hasWords(state.name)
      ? [given("name", context.translate("fields.name.label"), activityTitle(state, context).text)]
      : []),
    given("updatedOn", context.translate("paper.overview.changed"), changed),
    ...statementsOfBlocks(
      view.sections.flatMap(({ blocks }) => blocks),
      context,
    ),
  ].filter((one) => !isGap(one));
}

/** Hands statements out once each; what nobody asked for is left. */
export type Placing = {
  /** Of a row in a row, both: keys of inner rows are only unlike within the outer one. */
  take(path: string, ...rows: readonly string[]): Statement[];
  /** What was said beneath a value. */
  takeBeneath(statement: Statement): Statement[];
  /** What stands under a path, whether somebody took it or not. */
  see(path: string): Statement[];
  left(): Statement[];
};

export function placing(statements: readonly Statement[]): Placing {
  const open = new Set(statements);
  const take = (isWanted: (one: Statement) => boolean) => {
    const found = [...open].filter(isWanted);
    for (const one of found) open.delete(one);
    return found;
  };
  return {
    take: (path, ...rows) => take((one) => one.path === path && rows.every((row) => one.rows.includes(row))),
    // A detail is labelled with the value above it: that is how the two find each other again.
    takeBeneath: ({ path, label, text, rows }) =>
      take(
        (one) => one.path === `${path}.detail` && one.label === `${label} (${text})` && one.rows.join() === rows.join(),
      ),
    see: (path) => statements.filter((one) => one.path === path),
    left: () => [...open],
  };
}
