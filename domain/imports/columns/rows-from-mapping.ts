import { type Grid, placeOf } from "../../grids/grid";
import { inOneGo, type Steps } from "../../steps";
import { type ColumnMapping, type GuessedMapping, mappedGrid } from "../column-mapping";
import { rowsFromForms } from "../forms/rows-from-forms";
import { type CellOf, type ColumnMeaning, type Meaning, type MeaningRow, rowKindOf, rowOf } from "../meaning";
import { isHint } from "../texts/hints";
import { plain } from "../texts/plain";
import { isBlank, statementOf } from "../texts/statements";
import { type CarriedOver, carriedOver } from "./carried-over";
import { isTicked, optionsIn } from "./options";
import { endOfTable } from "./table-end";

type Cell = CellOf<ColumnMeaning> & { column: number };

/** Rows that show how to fill the form in. */
const EXAMPLE = /^[\s([{"'<*]*(?:beispiel|bsp\b|muster|example|sample|exemple|e\.g\. )/i;

/** Meanings whose cells stand in one line of a list: what is in the same row belongs together. */
const LISTED: readonly ColumnMeaning[] = [
  "personal-data",
  "special-data",
  "retention",
  "transfers",
  "third-countries",
  "safeguards",
];
/** Meanings that a row of its own always has; rows that differ in one of them are different activities. */
const TELLING: readonly Meaning[] = ["reference", "name", "department"];

type Sheet = {
  grid: Grid;
  mapping: ColumnMapping;
  headings: readonly string[];
  lastRow: number;
  carried: ReadonlyMap<string, CarriedOver>;
  options: ReadonlyMap<number, string>;
};

function cellsOf({ grid, mapping, headings, carried, options }: Sheet, row: number): Cell[] {
  return (grid.rows[row] ?? []).flatMap((own, column): Cell[] => {
    const { text, said } = carried.get(`${row}:${column}`) ?? { text: own, said: undefined };
    const meaning = mapping.meanings[column] ?? "ignore";
    if (meaning === "ignore" || isBlank(text)) return [];
    const heading = headings[column]?.trim();
    const cell = { meaning, text, place: placeOf(grid, row, column), column, ...(heading && { heading }) };
    const option = options.get(column);
    // An option that is not ticked is none, and says nothing of the others.
    if (option !== undefined)
      return [isTicked(text) ? { ...cell, text: option, said: text } : { ...cell, meaning: "ignore" }];
    return [{ ...cell, ...(said && { said }) }];
  });
}

/** Headings that the sheet repeats further down, as long lists do on every page. */
const isRepeated = (cells: readonly Cell[]): boolean =>
  cells.length > 1 &&
  cells.filter(({ text, said = text, heading }) => plain(said) === plain(heading ?? "")).length * 2 >= cells.length;

const NAMING: readonly ColumnMeaning[] = ["name", "reference", "purposes", "party-name", "measure-name"];

const isExample = (cells: readonly Cell[]): boolean => {
  const named = cells.filter(({ meaning }) => NAMING.includes(meaning));
  return (named.length > 0 ? named : cells.slice(0, 1)).some(({ text }) => EXAMPLE.test(text) && text.length < 120);
};

/** A row of nothing but a short text in one of the first columns heads the rows below it: mostly a department. */
function groupHeading({ grid, mapping }: Sheet, row: number): Cell | undefined {
  const filled = (grid.rows[row] ?? []).flatMap((text, column) => (isBlank(text) ? [] : [{ text, column }]));
  const [only, second] = filled;
  const mapped = mapping.meanings.filter((meaning) => meaning !== "ignore").length;
  if (!only || second || mapped < 4 || only.column > 2 || only.text.trim().length > 80) return undefined;
  const next = grid.rows[row + 1]?.filter((text) => !isBlank(text)).length ?? 0;
  if (next < 2) return undefined;
  return { meaning: "department", text: only.text, place: placeOf(grid, row, only.column), column: -1 };
}

/** A row that says below the headings how to fill the columns in. */
const isGuidance = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && cells.filter(({ text }) => isHint(text)).length * 2 > cells.length;

const isPlainNo = (text: string): boolean => {
  const said = statementOf(text);
  return said.kind === "no" && said.rest === "";
};

/**
 * A row of nothing but its number waits for somebody to fill it in. Boxes without a tick say nothing, and "no" beside
 * no name is what drop-downs say before anybody chose; the row is named as passed over, with all that it says.
 */
function isNumberAlone(cells: readonly Cell[]): boolean {
  const said = cells.filter(({ meaning }) => meaning !== "ignore");
  const isNumber = ({ meaning, text }: Cell) => meaning === "reference" && /\d/.test(text);
  return said.every(isNumber) || (said.some(isNumber) && said.every((cell) => isNumber(cell) || isPlainNo(cell.text)));
}

const textOf = (cells: readonly Cell[], meaning: Meaning): string =>
  plain(cells.find((cell) => cell.meaning === meaning)?.text ?? "");

/**
 * Whether a row goes on with the activity above it: its name is blank or repeated (as merged cells are), nothing that
 * tells activities apart differs, and it states no purpose of its own where it states no name.
 */
function goesOn({ rows, purposes }: Block, cells: readonly Cell[]): boolean {
  const [first] = rows;
  const isSame = TELLING.every((meaning) => {
    const said = textOf(cells, meaning);
    return said === "" || said === textOf(first, meaning);
  });
  const purpose = textOf(cells, "purposes");
  return isSame && (textOf(cells, "name") !== "" || purpose === "" || purposes.has(purpose));
}

/** The rows of one activity, with the purposes that they have stated. */
type Block = { rows: [Cell[], ...Cell[][]]; purposes: Set<string> };

/** Where every row states a purpose of its own, its basis is that of the purpose. */
const BY_PURPOSE: readonly ColumnMeaning[] = ["purposes", "legal-bases"];

const hasOwnData = (row: readonly Cell[], seen: ReadonlySet<string>): boolean =>
  row.some(
    ({ meaning, column, text }) =>
      (meaning === "personal-data" || meaning === "special-data") && !seen.has(`${column}:${plain(text)}`),
  );

/** The cells of an activity: repeats in the same column say nothing new, and what stands in one row is tied together. */
function activityOf({ rows, purposes }: Block): MeaningRow {
  const seen = new Set<string>();
  const isByPurpose = rows.length > 1 && purposes.size === rows.length && !purposes.has("");
  const cells = rows.flatMap((row, index) => {
    const isOfOwnData = hasOwnData(row, seen);
    return row.flatMap(({ column, ...cell }): CellOf<ColumnMeaning>[] => {
      const identity = `${column}:${plain(cell.text)}`;
      const isLine =
        rows.length > 1 && (LISTED.includes(cell.meaning) || (isByPurpose && BY_PURPOSE.includes(cell.meaning)));
      // A limit, or a basis, that is repeated is that of other data, or of another purpose.
      const isOfOther =
        (cell.meaning === "retention" && isOfOwnData) || (isByPurpose && cell.meaning === "legal-bases");
      if (index > 0 && seen.has(identity) && !isOfOther) return [];
      seen.add(identity);
      return [isLine ? { ...cell, of: `row-${index + 1}` } : cell];
    });
  });
  return rowOf("activity", cells);
}

function* rowsOfSheet(sheet: Sheet): Steps<MeaningRow[]> {
  const { grid, mapping, lastRow } = sheet;
  const hasNames = mapping.meanings.includes("name");
  const hasDepartments = mapping.meanings.includes("department");
  const blocks: Block[] = [];
  let group: Cell | undefined;
  const end = endOfTable(grid, mapping, lastRow);
  for (let row = mapping.headingRow + 1; row <= end; row++) {
    yield;
    const cells = cellsOf(sheet, row);
    if (isNumberAlone(cells) || isRepeated(cells) || isExample(cells)) continue;
    if (blocks.length === 0 && isGuidance(cells)) continue;
    const heading = groupHeading(sheet, row);
    if (heading) {
      group = heading;
      continue;
    }
    const own = group && !hasDepartments ? [...cells, group] : cells;
    const last = blocks.at(-1);
    const purpose = textOf(own, "purposes");
    if (last && hasNames && goesOn(last, own)) {
      last.rows.push(own);
      last.purposes.add(purpose);
    } else blocks.push({ rows: [own], purposes: new Set([purpose]) });
  }
  const activities: MeaningRow[] = [];
  for (const block of blocks) {
    yield;
    activities.push(activityOf(block));
  }
  return activities;
}

/** The rows of a list of parties or measures; a row whose name is left blank goes on with the one above it. */
function* rowsOfList(sheet: Sheet, kind: "party" | "measure"): Steps<MeaningRow[]> {
  const { grid, mapping, lastRow } = sheet;
  const lists: Cell[][] = [];
  const end = endOfTable(grid, mapping, lastRow);
  for (let row = mapping.headingRow + 1; row <= end; row++) {
    yield;
    const cells = cellsOf(sheet, row);
    if (cells.length === 0 || isRepeated(cells) || isExample(cells)) continue;
    // A prompt or a dash in the place of the name is a row that names nobody.
    const isNamed = mapping.meanings.some(
      (meaning, column) => meaning === `${kind}-name` && (grid.rows[row]?.[column] ?? "").trim() !== "",
    );
    const own = cells.map((cell) => ({ ...cell, of: `row-${row + 1}` }));
    if (isNamed || lists.length === 0) lists.push(own);
    else lists.at(-1)?.push(...own);
  }
  return lists.map((cells) =>
    rowOf(
      kind,
      cells.map(({ column, ...cell }) => cell),
    ),
  );
}

/** A mapping as it was settled; without its headings they are looked up in the sheet. */
type SettledMapping = ColumnMapping & Partial<Pick<GuessedMapping, "headings" | "forms" | "lastRow">>;

/** The activities of a sheet whose columns are known, row by row. */
export function* rowsInSteps(grids: readonly Grid[], mapping: SettledMapping): Steps<MeaningRow[]> {
  const { forms, headings } = mapping;
  if (forms) return rowsFromForms({ ...mapping, headings: headings ?? [] });
  const grid = mappedGrid(grids, mapping.sheet);
  if (!grid) return [];
  const lastRow = Math.min(mapping.lastRow ?? grid.rows.length - 1, grid.rows.length - 1);
  const sheet = {
    grid,
    mapping,
    headings: headings ?? grid.rows[mapping.headingRow] ?? [],
    lastRow,
    carried: yield* carriedOver(grid, mapping, lastRow),
    options: optionsIn(grid, mapping, lastRow),
  };
  const kind = rowKindOf(mapping.meanings);
  return yield* kind === "activity" ? rowsOfSheet(sheet) : rowsOfList(sheet, kind);
}

/** The activities of sheets whose columns are known: blank rows, examples and repeated headings are passed over. */
export const rowsFromMapping = (grids: readonly Grid[], mappings: readonly SettledMapping[]): MeaningRow[] =>
  mappings.flatMap((mapping) => inOneGo(rowsInSteps(grids, mapping)));
