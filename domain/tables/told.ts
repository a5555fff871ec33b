import type { Noun } from "../ids";
import type { ImportFault, ImportFaultCode, OpenText } from "../imports/import-draft";
import type { Column } from "./plan";
import { extraIn, headingOf, placeIn, type SheetRow, textIn } from "./sheets-in";

/** Whose row it is that something is told about: the key and the noun of the record, and the field in it. */
export type About = { row: SheetRow; key: string; noun: Noun; field: string };

/** Collects what could not be understood: a question at an activity, a fault anywhere else, once for each cell. */
export class Told {
  readonly openTexts: OpenText[] = [];
  readonly faults: ImportFault[] = [];
  private readonly cells = new Set<string>();

  /** A text that stays where it is; asked where somebody can answer. */
  text(about: About, column: Column | number, code: ImportFaultCode): void {
    const { row, key, noun, field } = about;
    const text = (typeof column === "number" ? extraIn(row, column) : textIn(row, column)) ?? "";
    if (!this.first(row, column)) return;
    const place = placeIn(row, column);
    const heading = typeof column === "number" ? headingOf(row.sheet, column) : undefined;
    if (noun === "activity" && text !== "") {
      this.openTexts.push({ key, field, text: heading ? `${heading}: ${text}` : text, place });
    } else this.faults.push({ place, code, params: { text, ...(heading !== undefined && { heading }) } });
  }

  /** A fault that nobody has to answer. */
  fault(row: SheetRow, column: Column | undefined, code: ImportFaultCode, params: Record<string, string> = {}): void {
    const place = placeIn(row, column);
    if (this.first(row, column ?? 0, code)) this.faults.push({ place, code, params: { text: "", ...params } });
  }

  /** Every filled cell of a row of which nothing can be made. */
  wholeRow(about: About, columns: readonly Column[], code: ImportFaultCode): void {
    for (const column of columns) if (textIn(about.row, column) !== undefined) this.text(about, column, code);
    this.extras(about);
  }

  /** What stands under headings that nobody knows. */
  extras(about: About): void {
    for (const column of about.row.sheet.extra) {
      if (extraIn(about.row, column) !== undefined) this.text(about, column, "unknown-column");
    }
  }

  private first(row: SheetRow, column: Column | number, more = ""): boolean {
    const { sheet, cell } = placeIn(row, column);
    const id = `${sheet}\n${cell}\n${more}`;
    if (this.cells.has(id)) return false;
    this.cells.add(id);
    return true;
  }
}
