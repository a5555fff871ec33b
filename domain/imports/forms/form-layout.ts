import type { Grid } from "../../grids/grid";
import { isOfActivities } from "../columns/heading-match";
import { type HeadingMatch, meaningOfHeading } from "../columns/headings";
import type { Meaning } from "../meaning";
import { isHint } from "../texts/hints";
import { LONGEST_PHRASE, phrases, plain } from "../texts/plain";

/** How far a sheet is looked at to see whether it is a form, and of what kind. */
const SEARCHED_ROWS = 400;
const SEARCHED_COLUMNS = 20;
export const LONGEST_LABEL = 200;
/** A bullet, a label with its value behind it in one cell, and the sign between them. */
const LONGEST_OPENING = 100;

/** Where the labels of a form stand, and where what they ask for. */
export type FormLayout = {
  /** Columns that hold labels, from the left. */
  labelColumns: readonly [number, ...number[]];
  /** Columns that say how to fill the form in. */
  hintColumns: ReadonlySet<number>;
  /** Whether most values stand in the row beneath their label. */
  isBeneath: boolean;
  /** Whether labels are told by a number in front or a colon at their end. */
  isMarked: boolean;
};

/** Heads of the columns of a form: of its labels, of what is filled in, and of how to do so. */
const HEADS = {
  label: new Set(
    phrases(`feld | felder | thema | merkmal | frage | fragen | kriterium | punkt | rubrik | gegenstand | abschnitt | nr | nr. | # |
      field | fields | information | question | questions | item | attribute | topic | section | element |
      champ | champs | rubrique | questions`),
  ),
  value: new Set(
    phrases(`wert | werte | angabe | angaben | ihre angaben | eintrag | eintragung | antwort | antworten | inhalt | beschreibung | auspragung |
      value | values | details | detail | answer | answers | response | responses | content | description | entry | information |
      valeur | valeurs | reponse | reponses | contenu | renseignements | informations`),
  ),
  hint: new Set(
    phrases(`hinweis | hinweise | erlauterung | erlauterungen | beispiel | beispiele | erklarung | ausfullhilfe | ausfullhinweise | hilfe |
      hint | hints | guidance | explanation | example | examples | help | instructions | how to complete |
      aide | exemple | exemples | explication | consigne | consignes`),
  ),
} as const;
type Head = keyof typeof HEADS;

const headOf = (text: string): Head | undefined => {
  if (text.length > LONGEST_LABEL) return undefined;
  const said = plain(text).replace(/[:*\s]+$/, "");
  // safe because the keys of the object are the kinds of heads
  return (Object.keys(HEADS) as Head[]).find((kind) => HEADS[kind].has(said));
};

const filledIn = (cells: readonly string[]): { text: string; column: number }[] =>
  cells.flatMap((text, column) => (text.trim() === "" ? [] : [{ text, column }]));

/** Whether a row is the head of a form ("Feld", "Wert", "Hinweis"). */
export function isHeadRow(cells: readonly string[]): boolean {
  const heads = filledIn(cells).map(({ text }) => headOf(text));
  return heads.length > 1 && heads[0] === "label" && heads.every((head) => head !== undefined);
}

/** Reads labels, each text once: forms repeat them. */
export function labelReader(): (text: string) => HeadingMatch | undefined {
  const known = new Map<string, HeadingMatch | undefined>();
  return (text) => {
    if (text.length > LONGEST_LABEL) return undefined;
    if (!known.has(text)) known.set(text, meaningOfHeading(text));
    return known.get(text);
  };
}

/** Whether a text has the look of a label: a number in front, a colon or a question mark at its end. */
export const isMarkedLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL &&
  /^\s*(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)]|[a-z]\)|[IVX]{1,4}\.)\s+\p{L}|[:?]\s*\*?\s*$/u.test(text);

/** A label with its value in one cell: "Zweck: Abrechnung", "Verarbeitungstätigkeit 3 – Newsletter". */
export function partedLabel(
  text: string,
  read: ReturnType<typeof labelReader>,
): [label: string, value: string] | undefined {
  if (text.length > LONGEST_PHRASE) return undefined;
  const said = text.trim();
  // Only where a label can end is looked at: a cell of nothing but blanks would be gone through again from each of them.
  const parted = /^(?:[-–•*]\s+)?(.{2,80}?)\s*(:|[–—]| - )/su.exec(said.slice(0, LONGEST_OPENING));
  const [opening = "", label = "", sign] = parted ?? [];
  const value = said.slice(opening.length).trim();
  const match = value === "" ? undefined : read(label);
  // What stands in round brackets behind a colon says how to fill the label in.
  const isValue = sign === ":" ? !/^\([^()]*\)$/.test(value) : match?.meaning === "name" && !read(text)?.isSure;
  return match?.isSure && isValue ? [label, value] : undefined;
}

type Column = { column: number; labels: number; meanings: Set<Meaning>; filled: number; hints: number };

function columnsOf(rows: readonly (readonly string[])[], read: ReturnType<typeof labelReader>): Column[] {
  const columns: Column[] = [];
  for (const cells of rows)
    for (const { text, column } of filledIn(cells.slice(0, SEARCHED_COLUMNS))) {
      const found = columns[column] ?? { column, labels: 0, meanings: new Set(), filled: 0, hints: 0 };
      columns[column] = found;
      const match = read(partedLabel(text, read)?.[0] ?? text);
      found.filled += 1;
      if (match?.isSure) {
        found.labels += 1;
        found.meanings.add(match.meaning);
      }
      if (isHint(text)) found.hints += 1;
    }
  return columns.filter(Boolean);
}

/** The columns that say how to fill the form in, by their head or by most of their texts. */
function hintColumnsOf(rows: readonly (readonly string[])[], columns: readonly Column[]): Set<number> {
  const headed = rows
    .filter(isHeadRow)
    .flatMap((cells) => filledIn(cells).filter(({ text }) => headOf(text) === "hint"));
  const told = columns.filter(({ filled, hints }) => filled >= 3 && hints * 2 > filled);
  return new Set([...headed, ...told].map(({ column }) => column));
}

/** How a sheet is laid out as a form; nothing where it does not look like one. */
export function formLayoutOf(grid: Grid): FormLayout | undefined {
  const rows = grid.rows.slice(0, SEARCHED_ROWS);
  const read = labelReader();
  const columns = columnsOf(rows, read);
  const [first] = columns.toSorted((a, b) => b.meanings.size - a.meanings.size || a.column - b.column);
  if (!first || first.meanings.size < 3 || !isOfActivities([...first.meanings]) || first.labels * 5 < first.filled)
    return undefined;
  const labels = rows.flatMap((cells, row) => (read(cells[first.column] ?? "")?.isSure ? [{ cells, row }] : []));
  const beside = labels.filter(({ cells }) => filledIn(cells).some(({ column }) => column > first.column));
  const beneath = labels.filter(({ cells, row }) => {
    const below = rows[row + 1]?.[first.column] ?? "";
    return !filledIn(cells).some(({ column }) => column > first.column) && below.trim() !== "" && !read(below)?.isSure;
  });
  const isBeneath = beneath.length > beside.length;
  const others = columns.filter(({ column, filled }) => {
    // A second column of labels leaves room for the values of the first, or has its own beneath.
    if (column <= first.column + (isBeneath ? 0 : 1)) return false;
    // Headings right beside each other head a small table.
    const rowsOfLabels = labels.filter(({ cells }) => isBeneath || !read(cells[column - 1] ?? ""));
    const aligned = rowsOfLabels.flatMap(({ cells }) => read(cells[column] ?? "") ?? []).filter(({ isSure }) => isSure);
    return new Set(aligned.map(({ meaning }) => meaning)).size >= 2 && aligned.length * 3 >= filled;
  });
  const marked = labels.filter(({ cells }) => isMarkedLabel(cells[first.column] ?? ""));
  return {
    labelColumns: [first.column, ...others.map(({ column }) => column)],
    hintColumns: hintColumnsOf(rows, columns),
    isBeneath,
    isMarked: marked.length * 5 >= labels.length * 3,
  };
}
