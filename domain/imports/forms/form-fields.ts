import { type CellPlace, type Grid, placeOf } from "../../grids/grid";
import type { PlacedText } from "../column-mapping";
import { meaningOfHeading, plainHeading } from "../columns/headings";
import type { ColumnMeaning, Meaning } from "../meaning";
import { phrases, plain } from "../texts/plain";
import { type FormLayout, isHeadRow, isMarkedLabel, LONGEST_LABEL, labelReader, partedLabel } from "./form-layout";
import { type FormTable, tableAt } from "./form-tables";

export type FieldCell = PlacedText & { column: number };

/**
 * A label of a form under the heading of its section, with the rows of cells that stand at it; "" is a text without one.
 * A column of a small table says by its table what it is about.
 */
export type FormField = {
  label: string;
  section: string;
  row: number;
  rows: FieldCell[][];
  meaning?: Meaning;
  head?: CellPlace;
};

type Segment = { row: number; column: number; label: string; values: FieldCell[] };

/** Lines of an address, which say nothing without the section that they stand in. */
const CONTACT_LINES = new Set(
  phrases(`name | vorname | nachname | firma | unternehmen | organisation | anschrift | adresse | strasse | strasse hausnummer | strasse und hausnummer |
    hausnummer | postleitzahl | plz | plz ort | plz und ort | ort | stadt | land | telefon | tel | tel. | telefonnummer | fax | telefax | mobil | e-mail | email | mail |
    e-mail-adresse | internet | internetadresse | internet-adresse | website | webseite | homepage | url | kontakt | kontaktdaten | ansprechpartner | ansprechpartnerin |
    company | organization | address | street | postcode | post code | postal code | zip | zip code | city | town | country | phone | phone number | telephone | contact |
    contact person | contact details | contact email | contact phone | email address |
    nom | prenom | raison sociale | societe | rue | code postal | ville | pays | courriel | adresse e-mail | site web | coordonnees`),
);
const CONTACT_PARTS = /[/,]| und | and | et /;
/** Whether a label is a line of an address, or several of them ("PLZ, Ort"). */
export const isContactLine = (label: string): boolean =>
  CONTACT_LINES.has(plainHeading(label)) ||
  plainHeading(label)
    .split(CONTACT_PARTS)
    .every((part) => CONTACT_LINES.has(part.trim()));

const ABOUT_SOMEBODY: readonly ColumnMeaning[] = ["controller", "representative", "data-protection-officer"];
/** Whether a section is about somebody as a whole: the lines of an address in it are about nobody else. */
export const isAboutSomebody = (meaning: ColumnMeaning | undefined): boolean =>
  meaning !== undefined && ABOUT_SOMEBODY.includes(meaning);

/** Sections about the activity as such say nothing of an unknown label in them. */
const GENERAL: readonly ColumnMeaning[] = [
  "name",
  "reference",
  "description",
  "department",
  "note",
  "created-on",
  "updated-on",
];

/** The heading of a section where it says what a label in it is about; "" where the label says so itself. */
export function sectionFor(label: string, section: string): string {
  const about = meaningOfHeading(section);
  if (!about || GENERAL.includes(about.meaning)) return "";
  if (isAboutSomebody(about.meaning)) return isContactLine(label) || !meaningOfHeading(label) ? section : "";
  return about.isSure || !meaningOfHeading(label)?.isSure ? section : "";
}

/** What is too long for a heading, or an item of a list. */
const isProse = (text: string): boolean => text.length > 60 || /\n|^\s*(?:[-–•*☐☒☑□■]|\[[ xX]\])/u.test(text);

/** The number in front of an item of a list. */
const numberOf = (text: string): number => Number(/^\s*(\d{1,2})[.)]/.exec(text)?.[1] ?? Number.NaN);

/** Reads a sheet row by row into the fields of a form. */
class FieldReader {
  readonly fields: FormField[] = [];
  readonly #grid: Grid;
  readonly #layout: FormLayout;
  readonly #read = labelReader();
  readonly #last = new Map<number, { field: FormField; row: number; isParted: boolean }>();
  #section = "";
  #row = 0;
  #isLabelSection = false;
  /** A heading that nothing stands under yet. */
  #bare: FieldCell | undefined;

  constructor(grid: Grid, layout: FormLayout) {
    this.#grid = grid;
    this.#layout = layout;
  }

  #cell(row: number, column: number, text: string): FieldCell {
    return { text: text.trim(), place: placeOf(this.#grid, row, column), column };
  }

  /** Reads what begins in a row, and returns the row after it. */
  readFrom(row: number): number {
    this.#row = row;
    const cells = this.#grid.rows[row] ?? [];
    const table = this.#tableAt(row, cells);
    if (table) {
      this.#readTable(table.above, table);
      return table.toRow + 1;
    }
    if (!isHeadRow(cells)) this.#readRow(row, cells);
    return row + 1;
  }

  /** A small table below the last label or section, or beside a label in the row of its head. */
  #tableAt(row: number, cells: readonly string[]): (FormTable & { above: string }) | undefined {
    const [first, ...others] = this.#layout.labelColumns;
    const label = cells[first]?.trim() ?? "";
    const last = this.#last.get(first)?.field;
    const isBare = last?.rows.length === 0;
    const above = isBare ? last.label : this.#section;
    const beside = label === "" ? undefined : tableAt(this.#grid.rows, row, label, first);
    const table = beside ?? tableAt(this.#grid.rows, row, above, undefined);
    if (!table || table.columns.some(({ column }) => others.includes(column))) return undefined;
    return { ...table, above: beside ? label : above };
  }

  /** Each column is a field; the cells of one row belong together. */
  #readTable(above: string, { columns, fromRow, toRow }: FormTable): void {
    this.#bare = undefined;
    this.#last.clear();
    for (const { column, heading, meaning } of columns) {
      const rows = this.#grid.rows.slice(fromRow, toRow + 1).flatMap((cells, at) => {
        const text = cells[column]?.trim() ?? "";
        return text === "" ? [] : [[{ ...this.#cell(fromRow + at, column, text), of: `line-${fromRow + at + 1}` }]];
      });
      const head = placeOf(this.#grid, fromRow - 1, column);
      this.fields.push({ label: heading, section: above, row: fromRow - 1, rows, meaning, head });
    }
  }

  #readRow(row: number, cells: readonly string[]): void {
    const [first] = this.#layout.labelColumns;
    this.#readBefore(cells.slice(0, first), row);
    for (const [index, column] of this.#layout.labelColumns.entries()) {
      const end = this.#layout.labelColumns[index + 1];
      const values = cells.slice(column + 1, end).flatMap((text, offset) => {
        const at = column + 1 + offset;
        return text.trim() === "" || this.#layout.hintColumns.has(at) ? [] : [this.#cell(row, at, text)];
      });
      this.#readSegment({ row, column, label: (cells[column] ?? "").trim(), values });
    }
  }

  /** What stands before the labels numbers them, or is the heading of their section. */
  #readBefore(texts: readonly string[], row: number): void {
    for (const [column, text] of texts.entries()) {
      if (!/\p{L}{2}/u.test(text) || plain(text) === plain(this.#section)) continue;
      if (text.trim().length <= LONGEST_LABEL) this.#headSection(text.trim(), row, column);
      else this.#loose([this.#cell(row, column, text)]);
    }
  }

  #readSegment({ row, column, label, values }: Segment): void {
    const last = this.#last.get(column);
    if (label === "") {
      if (values.length > 0) this.#add(last?.field, values);
      return;
    }
    // A label that spans several rows stands in each of them.
    if (last && last.row === row - 1 && plain(last.field.label) === plain(label) && values.length > 0) {
      this.#add(last.field, values);
      last.row = row;
      return;
    }
    const parted = values.length === 0 ? this.#partedIn(label, last) : undefined;
    if (parted) {
      const [own, value] = parted;
      if (this.#read(own)?.meaning === "name") this.#section = "";
      this.#begin(own, row, column, [this.#cell(row, column, value)], true);
    } else if (this.#isLabel(label, values, row, column)) this.#begin(label, row, column, values);
    else if (last && this.#goesOn(last.field, label))
      this.#add(last.field, [this.#cell(row, column, label), ...values]);
    else if (label.length <= LONGEST_LABEL && values.length === 0) this.#headSection(label, row, column);
    else this.#loose([this.#cell(row, column, label), ...values]);
  }

  /** Whether a text beneath a label is its value: nothing stands beside the label, and the text heads nothing. */
  #goesOn({ rows }: FormField, text: string): boolean {
    const values = rows.flat();
    const isBeneath = values.every(({ column }) => this.#layout.labelColumns.includes(column));
    if (!isBeneath) return false;
    const last = values.at(-1);
    if (!last) return this.#layout.isBeneath || isProse(text);
    return !isMarkedLabel(text) || numberOf(text) === numberOf(last.text) + 1;
  }

  /** A label with its value in one cell; below such a line others are read so too, known or not. */
  #partedIn(text: string, last: { field: FormField; isParted: boolean } | undefined): [string, string] | undefined {
    const known = partedLabel(text, this.#read);
    if (known || !last?.isParted) return known;
    const [, label, value] = /^\s*(?:[-–•*]\s+)?([^:\n]{2,40}):\s+(\S.*)$/su.exec(text) ?? [];
    return label && value ? [label, value] : undefined;
  }

  #isLabel(text: string, values: readonly FieldCell[], row: number, column: number): boolean {
    if (text.length > LONGEST_LABEL) return false;
    const match = this.#read(text);
    const { isBeneath, isMarked } = this.#layout;
    if (values.length > 0) return !isBeneath || match?.isSure === true || isMarkedLabel(text);
    if (isMarkedLabel(text)) return match !== undefined || this.#hasValueBeneath(row, column);
    if (isMarked && isBeneath) return false;
    return match?.isSure === true;
  }

  #hasValueBeneath(row: number, column: number): boolean {
    const below = this.#textAt(row + 1, column);
    return this.#layout.isBeneath && below !== "" && !isMarkedLabel(below) && !this.#read(below)?.isSure;
  }

  #begin(label: string, row: number, column: number, values: FieldCell[], isParted = false): void {
    this.#endSection(label);
    const isAlone = values.length === 0;
    // A label above the head of a table of labels heads that table, and "Verantwortlicher" the lines of an address.
    if (isAlone && isHeadRow(this.#grid.rows[row + 1] ?? [])) {
      this.#headSection(label, row, column);
      return;
    }
    const about = this.#read(label)?.meaning;
    if (isAlone && isAboutSomebody(about) && isContactLine(this.#textAt(row + 1, column))) {
      this.#section = label;
      return;
    }
    const field: FormField = { label, section: this.#section, row, rows: isAlone ? [] : [values] };
    this.fields.push(field);
    this.#bare = undefined;
    this.#last.set(column, { field, row, isParted });
    if (isAlone && (isAboutSomebody(about) || this.#isLabelUnknown(row + 1, column))) {
      this.#section = label;
      this.#isLabelSection = true;
    }
  }

  /** A section that a label heads, or that is about somebody, ends with the first label that is about something else. */
  #endSection(label: string): void {
    const about = this.#read(label)?.meaning;
    if (!about || isContactLine(label)) return;
    const isOther = !isAboutSomebody(about) && isAboutSomebody(this.#read(this.#section)?.meaning);
    const isHeaded = this.#isLabelSection && this.#read(label)?.isSure === true;
    if (isOther || isHeaded) this.#section = "";
    if (isHeaded) this.#isLabelSection = false;
  }

  #textAt(row: number, column: number): string {
    return this.#grid.rows[row]?.[column]?.trim() ?? "";
  }

  /** Whether a label that nobody knows stands here, with its value beneath: it goes into detail about the one above. */
  #isLabelUnknown(row: number, column: number): boolean {
    const text = this.#textAt(row, column);
    return isMarkedLabel(text) && !this.#read(text) && this.#hasValueBeneath(row, column);
  }

  #headSection(text: string, row: number, column: number): void {
    this.keepBare();
    this.#section = text;
    this.#isLabelSection = false;
    this.#bare = this.#cell(row, column, text);
    for (const at of this.#layout.labelColumns) this.#last.delete(at);
    const parted = partedLabel(text, this.#read);
    if (parted) this.#begin(parted[0], row, column, [this.#cell(row, column, parted[1])], true);
  }

  /** A text that heads nothing is kept, unless it is a title, a number with its words, or about something that is known. */
  keepBare(): void {
    const cell = this.#bare;
    this.#bare = undefined;
    if (cell && this.fields.length > 0 && !isMarkedLabel(cell.text) && !this.#read(cell.text)) this.#loose([cell]);
  }

  #add(field: FormField | undefined, values: FieldCell[]): void {
    if (field) field.rows.push(values);
    else this.#loose(values);
  }

  #loose(values: FieldCell[]): void {
    this.fields.push({ label: "", section: this.#section, row: this.#row, rows: [values] });
  }
}

/** The fields of a form in the order of its rows; every cell is a label, a section, or stands at one of them. */
export function fieldsIn(grid: Grid, layout: FormLayout): FormField[] {
  const reader = new FieldReader(grid, layout);
  for (let row = 0; row < grid.rows.length; ) row = reader.readFrom(row);
  reader.keepBare();
  return reader.fields;
}
