import { phrases, plain } from "../imports/texts/plain";

/** What a list of customers can say of each: their name, what is done for them, and the days of the contract. */
export type CustomerColumn = "name" | "processing" | "signedOn" | "endsOn";

/** The order in which a list without headings is read. */
const USUAL: readonly CustomerColumn[] = ["name", "processing", "signedOn", "endsOn"];

const HEADINGS: Record<CustomerColumn, readonly string[]> = {
  name: phrases(
    "name | customer | customers | customer name | client | clients | controller | controllers | company | kunde | kunden | kundenname | name des kunden | auftraggeber | verantwortlicher | verantwortliche | firma | unternehmen | mandant | mandanten",
  ),
  processing: phrases(
    "processing | categories of processing | what you do for them | service | services | verarbeitung | verarbeitungen | kategorien von verarbeitungen | kategorien der verarbeitung | leistung | leistungen | dienstleistung | was sie für sie tun",
  ),
  signedOn: phrases(
    "signed | signed on | date signed | contract date | date of contract | contract of | unterzeichnet | unterzeichnet am | unterschrieben am | abgeschlossen am | geschlossen am | vertragsdatum | vertrag vom | avv vom | vertragsschluss",
  ),
  endsOn: phrases(
    "end | ends | ends on | end date | end of contract | contract end | contract ends | expires | expires on | expiry | ende | endet | endet am | vertragsende | ende des vertrags | vertrag endet am | laufzeit bis | befristet bis | gekündigt zum",
  ),
};

const columnNamed = (heading: string): CustomerColumn | undefined =>
  USUAL.find((column) => HEADINGS[column].includes(plain(heading)));

/** How far down its headings are looked for, beneath a title and a date. */
const HEADINGS_WITHIN = 20;

type Headings = { row: number; columns: (CustomerColumn | undefined)[] };

/**
 * The headings of a list, and which of its columns say what; those under other headings are none that are read. One
 * heading alone counts only at the top, where no customer can stand before it.
 */
export function headingsIn(rows: readonly (readonly string[])[]): Headings | undefined {
  const top = rows.findIndex((row) => row.some((cell) => cell.trim() !== ""));
  for (const [row, cells] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const columns = cells.map(columnNamed);
    const named = columns.filter((column) => column !== undefined);
    if (named.includes("name") && (row === top || named.length > 1)) return { row, columns };
  }
  return undefined;
}

/** The column of a cell in a list without headings; what comes behind the last is said of what is done. */
export const usualColumn = (index: number): CustomerColumn => USUAL[index] ?? "processing";
