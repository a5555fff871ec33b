import { type Grid, placeOf } from "../../grids/grid";
import type { Meaning, MeaningCell, MeaningRow } from "../../imports/meaning";
import { plainLabel } from "../../imports/texts/plain";
import { isBlank } from "../../imports/texts/statements";
import { activityRow, organisationRow, textAt, withRecipient } from "../reading";
import { COVER_LINES, DSK_LINES, DSK_NAME, DSK_NUMBER, DSK_TABLES, type DskTable, TRANSFER_LABEL } from "./labels";

/** Labels as other makes of the form word them, beside those that this register writes. */
const ALSO: readonly (readonly [string, Meaning])[] = [
  ["verarbeitungstatigkeit", "name"],
  ["bezeichnung der verarbeitungstatigkeit", "name"],
  ["bezeichnung", "name"],
  ["datum der anlegung", "started-on"],
  ["letzte anderung", "updated-on"],
  ["fachabteilung", "department"],
  ["verantwortliche abteilung", "department"],
  ["zweck der verarbeitung", "purposes"],
  ["zwecke", "purposes"],
  ["kategorien betroffener personen", "data-subjects"],
  ["betroffene personen", "data-subjects"],
  ["kategorien personenbezogener daten", "personal-data"],
  ["kategorien von personenbezogenen daten", "personal-data"],
  ["besondere kategorien personenbezogener daten", "special-data"],
  ["intern", "internal-recipients"],
  ["extern", "recipients"],
  ["kategorien von empfangern", "recipients"],
  ["drittland oder internationale organisation", "third-countries"],
  ["drittland", "third-countries"],
  ["internationale organisation", "third-countries"],
  ["nennung der konkreten datenempfanger", "transfers"],
  ["sofern es sich um eine in art. 49 abs. 1", "safeguards"],
  ["dokumentation geeigneter garantien", "safeguards"],
  ["datenubermittlung", "transfers"],
  ["ubermittlung", "transfers"],
  ["fristen fur die loschung", "retention"],
  ["loschfristen", "retention"],
  ["technische und organisatorische massnahmen", "measures"],
  ["gemeinsam verantwortlicher", "joint-controllers"],
  ["unterauftragsverarbeiter", "processors"],
  ["verantwortlicher/auftraggeber", "controllers-served"],
];

/** A label without the box in front of it. */
const unboxed = (text: string): string => plainLabel(text.replace(/^[☐☒☑]\s*/, ""));

const KNOWN: readonly (readonly [string, Meaning])[] = [
  ...DSK_LINES.map(({ label, meaning }) => [unboxed(label), meaning] as const),
  [unboxed(TRANSFER_LABEL), "transfers"] as const,
  ...ALSO,
].sort(([one], [other]) => other.length - one.length);

/** What a label is about: its own words, whatever article follows them in brackets. */
function meaningOf(label: string): Meaning | undefined {
  const plain = unboxed(label);
  if (plain === "" || plain.length > 160) return undefined;
  return KNOWN.find(
    ([known]) => plain === known || plain.startsWith(`${known} (`) || plain.startsWith(`${known}:`),
  )?.[1];
}

const NOT_STATED = unboxed("nicht angegeben");

/** Boxes that are ticked, or the text as it is where it has none; values that run on one line stand one on each. */
function saidIn(text: string): string {
  const lines = text.replaceAll(" · ", "\n").split("\n");
  const hasBoxes = lines.some((line) => /^\s*[☐☒☑]/.test(line));
  const said = lines
    .filter((line) => !hasBoxes || !/^\s*☐/.test(line))
    .map((line) => line.replace(/^\s*[☒☑]\s*/, "").trim());
  return said
    .filter((line) => unboxed(line) !== NOT_STATED)
    .join("\n")
    .trim();
}

/** "Datenübermittlung findet wie folgt statt" only leads to what follows. */
const LEADS_ON = unboxed("Datenübermittlung findet wie folgt statt");

function tableOf(grid: Grid): DskTable | undefined {
  const head = (grid.rows[0] ?? []).map(unboxed);
  return DSK_TABLES.find(({ columns }) =>
    columns.every((column, index) => index > 1 || head[index] === unboxed(column.head)),
  );
}

/** Rows of a table of the form: what one row says in several columns belongs together. */
function tableCells(grid: Grid, { columns }: DskTable): MeaningCell[] {
  return grid.rows.flatMap((_, row) => {
    if (row === 0) return [];
    const of = `${grid.name}-${row}`;
    const cells = columns.flatMap(({ head, meaning }, column): MeaningCell[] => {
      const text = onOneLine(saidIn(textAt(grid, row, column)));
      if (meaning === "ignore" || isBlank(text)) return [];
      return [{ meaning, text, place: placeOf(grid, row, column), heading: head, of }];
    });
    return joinedRow(withRecipient(cells));
  });
}

/** The first line of a cell, and the smaller ones beneath it in brackets. */
function onOneLine(text: string): string {
  const [first = "", ...beneath] = text.split("\n");
  return beneath.length > 0 ? `${first} (${beneath.join(", ")})` : first;
}

/** Columns that say more of the same thing are one text: a category with its data, a recipient with its role. */
function joinedRow(cells: readonly MeaningCell[]): MeaningCell[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const same = others.filter(({ meaning }) => meaning === first.meaning);
  const rest = others.filter(({ meaning }) => meaning !== first.meaning);
  if (same.length === 0) return cells.slice();
  const { of: _of, heading: _heading, ...own } = first;
  const opens = first.text.endsWith(")") ? first.text.indexOf(" (") : -1;
  const name = opens < 0 ? first.text : first.text.slice(0, opens);
  const beneath = opens < 0 ? "" : first.text.slice(opens + 2, -1);
  const details = [...(beneath ? [beneath] : []), ...same.map(({ text }) => text)];
  return [{ ...own, text: `${name} (${details.join(", ")})` }, ...rest];
}

type Labelled = { meaning: Meaning; label: string; column: number };

/** The labels of a row, from the left: some forms have two beside each other, each before its value. */
function labelsIn(cells: readonly string[]): Labelled[] {
  return cells.flatMap((label, column) => {
    const meaning = column % 2 === 0 ? meaningOf(label) : undefined;
    return meaning ? [{ meaning, label: label.trim(), column }] : [];
  });
}

/** Lines with a label before their value; a label that stands alone is that of the line below. */
function lineCells(grid: Grid): MeaningCell[] {
  return isTableOfItsOwn(grid) ? [] : labelledCells(grid);
}

/** Annexes and lines to sign on have heads above their columns, where a form has labels before its values. */
function isTableOfItsOwn({ rows: [head = []] }: Grid): boolean {
  return (
    head.length > 2 && head.every((text) => text.trim() !== "") && labelsIn(head).every(({ column }) => column === 0)
  );
}

function labelledCells(grid: Grid): MeaningCell[] {
  return grid.rows.flatMap((cells, row) => {
    const labels = labelsIn(cells);
    return labels.flatMap(({ meaning, label, column }, index): MeaningCell[] => {
      const end = labels[index + 1]?.column ?? cells.length;
      const beside = cells
        .slice(column + 1, end)
        .map(saidIn)
        .filter((text) => !isBlank(text));
      const [below = ""] = grid.rows[row + 1] ?? [];
      const follows = beside.length === 0 && labels.length === 1 && cells.length === 1 && !meaningOf(below);
      const lines = (follows ? saidIn(below) : beside.join("\n")).split("\n");
      const text = lines.filter((line) => !unboxed(line).startsWith(LEADS_ON)).join("\n");
      const place = follows ? placeOf(grid, row + 1, 0) : placeOf(grid, row, column + 1);
      return isBlank(text) ? [] : [{ meaning, text, place, heading: label }];
    });
  });
}

/** A row that names several things at once is the head of somebody's table, where the form has a line for each. */
const isTable = (grid: Grid): boolean =>
  grid.rows.slice(0, 60).some((cells) => cells.filter((text) => meaningOf(text)).length >= 4);

/** A form of an activity begins with its number or its name, as a label with a value beside it. */
function beginsActivity(grid: Grid): boolean {
  if (tableOf(grid) || isTable(grid)) return false;
  const labels = grid.rows.map(([label = ""]) => unboxed(label));
  const heads = [unboxed(DSK_NUMBER), unboxed(DSK_NAME), "verarbeitungstatigkeit"];
  const isOverview = (grid.rows[0] ?? []).slice(0, 2).every((text) => heads.includes(unboxed(text)));
  return !isOverview && labels.filter((label) => heads.includes(label)).length > 0 && labels.length > 1;
}

function coverCells(grid: Grid): MeaningCell[] {
  return grid.rows.flatMap(([label = "", text = ""], row) => {
    const known = COVER_LINES.find((line) => unboxed(line.label) === unboxed(label));
    const said = saidIn(text);
    if (!known || isBlank(said)) return [];
    return [{ meaning: known.meaning, text: said, place: placeOf(grid, row, 1), heading: known.label }];
  });
}

/** Annexes list what the forms name: their heads are none of a form, and they come after the last one. */
function activityCells(grid: Grid): MeaningCell[] {
  const table = tableOf(grid);
  return table ? tableCells(grid, table) : lineCells(grid);
}

/** Whether most lines of a form are those of the German one; others share its number and its title. */
function hasItsLabels(grid: Grid): boolean {
  const labels = grid.rows.flatMap(([label = "", ...values]) =>
    !isBlank(label) && values.some((text) => !isBlank(text)) ? [label] : [],
  );
  return labels.filter((label) => meaningOf(label)).length * 2 >= labels.length;
}

/** A cover without its name: the lines for whoever answers for the processing, and none of an activity. */
function isCover(grid: Grid): boolean {
  const labels = grid.rows.map(([label = ""]) => unboxed(label)).filter(Boolean);
  const known = COVER_LINES.filter((line) => labels.includes(unboxed(line.label)));
  return known.length > 0 && labels.every((label) => !meaningOf(label) || isCoverLine(label));
}

const isCoverLine = (label: string): boolean => COVER_LINES.some((line) => unboxed(line.label) === label);

/** Whether a file is the German form: it says so, or its labels do. */
export function isDsk(grids: readonly Grid[]): boolean {
  const text = (grid: Grid) => unboxed(`${grid.name} ${grid.rows.slice(0, 12).flat().join(" ")}`.slice(0, 4_000));
  const hasNumber = (grid: Grid) => grid.rows.some(([label = ""]) => unboxed(label) === unboxed(DSK_NUMBER));
  return (
    grids.some((grid) => beginsActivity(grid) && hasNumber(grid) && hasItsLabels(grid)) ||
    grids.some((grid) => text(grid).includes("vorblatt")) ||
    grids.some((grid) => text(grid).includes("verzeichnis von verarbeitungstatigkeiten") && isCover(grid))
  );
}

/** What filled-in German forms say: the tables from one number to the next are one activity. */
export function readDsk(grids: readonly Grid[]): MeaningRow[] {
  const forms: Grid[][] = [];
  const before: Grid[] = [];
  for (const grid of grids) {
    if (beginsActivity(grid)) forms.push([grid]);
    else (forms.at(-1) ?? before).push(grid);
  }
  return [
    ...organisationRow(before.flatMap(coverCells)),
    ...forms.flatMap((tables) => activityRow(tables.flatMap(activityCells))),
  ];
}
