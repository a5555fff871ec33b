import type { RegisterExport } from "../exports/register-json";
import type { Grid, LaidOutGrid } from "../grids/grid";
import type { Speech } from "../sheet-values";
import { quietly } from "./cell-text";
import { type FilledRow, type FilledTables, fillTables } from "./fill-tables";
import type { Choices, Column, SideTable, Table } from "./plan";
import { readMe } from "./read-me";
import { labelFor, meaningOf, type Names, namesOf, readingOf } from "./readings";
import { DETAILS, EVIDENCE, NOTES, RECORD_TABLES, REGISTER_COLUMNS, TABLES } from "./register-tables";
import { LISTS, markOf, REGISTER, readingKey } from "./sheets-in";
import { isTree } from "./tree";

/** Keys and labels. */
const HEAD_ROWS = 2;
const ALL: readonly (Table | SideTable)[] = [...TABLES, DETAILS, NOTES, EVIDENCE];

/** A column as it stands in a workbook. */
type Laid = {
  key: string;
  label: string;
  width: number;
  choices?: Choices | undefined;
  isDay?: boolean | undefined;
  text: (row: FilledRow) => string;
};

const WIDTHS = { short: 18, line: 30, text: 44 } as const;

/** Wide enough for what stands in the cells, and for the key above them. */
const widthOf = ({ key, size, part }: Column): number =>
  Math.max(part === "answer" ? 14 : WIDTHS[size], key.length + 3);

function laidColumns(table: Table | SideTable, names: Names, speech: Speech): Laid[] {
  return table.columns.flatMap((column, index): Laid[] => {
    const label = labelFor(column, speech);
    const key = index === 0 ? markOf(table.key, "workbook") : column.key;
    const own = {
      key,
      label,
      width: widthOf({ ...column, key }),
      choices: column.choices,
      isDay: column.isDay,
      text: ({ cells }: FilledRow) => cells[index] ?? "",
    };
    const reading = readingOf(column, index, names, speech);
    if (!reading) return [own];
    const shown = index === 0 ? "record" : column.key;
    const told =
      index === 0 ? speech.translate("tables.ids.name") : speech.translate("tables.parts.reading", { label });
    return [own, { key: readingKey(shown), label: told, width: 28, text: reading }];
  });
}

/** Every list of codes once: codes and meanings side by side, so that the columns of all sheets can offer them. */
class Lists {
  private readonly lists: { choices: Choices; label: string }[] = [];

  add(choices: Choices, label: string): number {
    const known = this.lists.findIndex((list) => sameList(list.choices, choices));
    if (known >= 0) return 2 * known;
    this.lists.push({ choices, label });
    return 2 * (this.lists.length - 1);
  }

  grid(speech: Speech): LaidOutGrid {
    const { translate } = speech;
    const longest = Math.max(0, ...this.lists.map(({ choices }) => choices.codes.length));
    const meaning = translate("tables.lists.meaning");
    const rows = Array.from({ length: longest }, (_, index) =>
      this.lists.flatMap(({ choices }) => {
        const code = choices.codes[index];
        return code === undefined ? ["", ""] : [code, meaningOf(code, choices, speech)];
      }),
    );
    const keys = this.lists.flatMap((_, index) => [index === 0 ? markOf(LISTS, "workbook") : "", ""]);
    return {
      name: translate(`tables.sheets.${LISTS}`),
      rows: [keys, this.lists.flatMap(({ label }) => [label, meaning]), ...rows],
      widths: this.lists.flatMap(() => [22, 38]),
      frozenRows: HEAD_ROWS,
      headRows: [0, 1],
    };
  }
}

const sameList = (one: Choices, other: Choices) =>
  one.codes.length === other.codes.length &&
  one.codes.every((code, index) => code === other.codes[index]) &&
  (isTree(one.names) ? one.names.prefix : one.names) === (isTree(other.names) ? other.names.prefix : other.names);

function sheetOf(
  table: Table | SideTable,
  filled: readonly FilledRow[],
  names: Names,
  lists: Lists,
  speech: Speech,
): LaidOutGrid {
  const columns = laidColumns(table, names, speech);
  const sheet = speech.translate(`tables.sheets.${LISTS}`);
  return {
    name: speech.translate(`tables.sheets.${table.key}`),
    rows: [
      columns.map(({ key }) => key),
      columns.map(({ label }) => label),
      ...filled.map((row) => columns.map(({ text }) => text(row))),
    ],
    widths: columns.map(({ width }) => width),
    frozenRows: HEAD_ROWS,
    frozenColumns: 2,
    headRows: [0, 1],
    days: columns.flatMap(({ isDay }, column) => (isDay ? [column] : [])),
    choices: columns.flatMap(({ choices, label }, column) =>
      choices
        ? [
            {
              column,
              fromRow: HEAD_ROWS,
              values: choices.codes,
              listed: { sheet, column: lists.add(choices, label), fromRow: HEAD_ROWS },
            },
          ]
        : [],
    ),
  };
}

/** The values about the register as a whole, by the keys of their columns. */
function registerValues(document: RegisterExport): string[] {
  return REGISTER_COLUMNS.map((key) => {
    const value = key.split(".").reduce<unknown>((at, part) => (isTree(at) ? at[part] : undefined), document);
    return value === undefined || value === null ? "" : String(value);
  });
}

function registerSheet(document: RegisterExport, { translate }: Speech): LaidOutGrid {
  return {
    name: translate(`tables.sheets.${REGISTER}`),
    rows: [
      [markOf(REGISTER, "workbook"), ...REGISTER_COLUMNS],
      ["", ...REGISTER_COLUMNS.map((key) => translate(`tables.register.${key}`))],
      ["", ...registerValues(document)],
    ],
    widths: [26, ...REGISTER_COLUMNS.map(() => 22)],
    frozenRows: HEAD_ROWS,
    headRows: [0, 1],
  };
}

const rowsOf = (filled: FilledTables, table: Table | SideTable) => filled.get(table) ?? [];

/** Sheets without rows are left out, but for those on which a person begins. */
const ALWAYS: ReadonlySet<string> = new Set(RECORD_TABLES.slice(0, 2).map(({ table }) => table.key));

/** The whole register as the sheets of a workbook, in the reader's language; `draftFromTables` reads them again. */
export function registerTables(document: RegisterExport, speech: Speech): LaidOutGrid[] {
  const filled = fillTables(document);
  const names = namesOf(document, speech);
  const lists = new Lists();
  const sheets = ALL.filter((table) => ALWAYS.has(table.key) || rowsOf(filled, table).length > 0).map((table) =>
    sheetOf(table, rowsOf(filled, table), names, lists, speech),
  );
  const register = registerSheet(document, speech);
  const all = [...sheets, register, lists.grid(speech)];
  return [readMe(document, all, speech), ...all];
}

/** The same as CSV files, by the keys alone: `name` is the name of the file. */
export function registerFiles(document: RegisterExport): Grid[] {
  const filled = fillTables(document);
  const tables = ALL.filter((table) => rowsOf(filled, table).length > 0).map((table) => ({
    name: `${table.key}.csv`,
    rows: [
      [markOf(table.key, "csv"), ...table.columns.slice(1).map(({ key }) => key)],
      ...rowsOf(filled, table).map(({ cells }) => cells.map(quietly)),
    ],
  }));
  const register = [
    [markOf(REGISTER, "csv"), ...REGISTER_COLUMNS],
    ["", ...registerValues(document)],
  ];
  return [{ name: `${REGISTER}.csv`, rows: register }, ...tables];
}
