import { LINE_LIMIT } from "../words";

/** One customer of a list: its name, and what is done for it where the list says so. */
export type Customer = { name: string; processing: string };

/** What stands before a name in a list that somebody typed: a dash, a dot, a number. */
const BULLET = /^\s*(?:[-–—•*·]|\d{1,4}[.)])\s+/;

/**
 * Reads a list of customers as it is pasted: a line for each, and behind a tab or a semicolon what is done for them.
 * Quotation marks around cells go, as spreadsheets leave them.
 */
export function customersIn(text: string): Customer[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [name = "", ...rest] = line
      .replace(BULLET, "")
      .split(/[\t;]/)
      .map((cell) =>
        cell
          .trim()
          .replace(/^"(.*)"$/, "$1")
          .trim(),
      );
    return name ? [{ name: name.slice(0, LINE_LIMIT), processing: rest.filter(Boolean).join("; ") }] : [];
  });
}
