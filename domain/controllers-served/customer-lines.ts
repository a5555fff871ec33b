import type { Fact } from "../answers";
import { readDay } from "../imports/texts/days";
import { phrases, plain } from "../imports/texts/plain";
import type { Day } from "../periods";
import { LINE_LIMIT } from "../text-limits";
import type { StatedContract } from "./contract-on-behalf";
import { type CustomerColumn, headingsIn, usualColumn } from "./customer-columns";

/** One customer of a list: its name, what is done for it and which days its contract has, where the list says so. */
export type Customer = { name: string; processing: string; contract: StatedContract | null };

/** A cell that should be a day of a contract and is none that could be read; lines count from 1. */
export type UnreadDay = { line: number; text: string };

export type CustomerList = { customers: Customer[]; unread: UnreadDay[] };

/** What stands before a name in a list that somebody typed: a dash or a dot, and a number where lines are counted. */
const BULLET = /^\s*[-–—•*·]\s+/;
const NUMBER = /^\s*(\d{1,4})[.)]\s+/;
/** A cell with nothing but such a mark, as word processors write it before a tab. */
const MARK_CELL = /^(?:[-–—•*·]|\d{1,4}[.)])$/;

const NO_END = phrases(
  "unbefristet | auf unbestimmte zeit | unbestimmt | kein ende | ohne ende | keine befristung | open-ended | open ended | unlimited | indefinite | indefinitely | no end | none | keins | keine",
);

/** Digits and points as days have them, or a year: words of what is done for somebody have neither. */
const LIKE_A_DAY = /^[\d\s./-]*\d[\d\s./-]*$|(?<!\d)(?:19|20)\d{2}(?!\d)/;

const GAP: Fact<Day> = { answer: "not-stated" };
const given = (value: Day): Fact<Day> => ({ answer: "given", value, evidence: [] });

/** Whether the lines are counted, so that the numbers before them are no part of any name as in "1. FC Nord". */
function isCounted(lines: readonly string[]): boolean {
  const typed = lines.filter((line) => line.trim() !== "" && !line.includes("\t"));
  const numbers = typed.flatMap((line) => NUMBER.exec(line)?.[1] ?? []).map(Number);
  const isAscending = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return numbers.length > 1 && numbers.length * 2 > typed.length && isAscending;
}

/** A line without what stands before it in a typed list; cells of a spreadsheet have nothing of the kind. */
function unmarked(line: string, counted: boolean): string {
  if (line.includes("\t")) return line;
  return line.replace(counted && NUMBER.test(line) ? NUMBER : BULLET, "");
}

/** The cells of a line in a list without headings, from the first that is no mere mark. */
const withoutMark = (cells: readonly string[]): readonly string[] =>
  cells.slice(MARK_CELL.test(cells[0] ?? "") && cells[1] ? 1 : 0);

/** Cells of a spreadsheet are parted by tabs; a typed line, and a German CSV file, by semicolons. */
const cellsOf = (line: string): string[] =>
  line.split(line.includes("\t") ? "\t" : ";").map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim(),
  );

type Line = { customer: Customer | undefined; unread: string[] };

/** The day that a cell of a contract says; text without any day belongs to what is done, as people type it. */
function dayIn(text: string, column: "signedOn" | "endsOn"): Fact<Day> | "unread" | "words" {
  const day = readDay(text);
  if (day) return given(day);
  if (column === "endsOn" && NO_END.includes(plain(text))) return { answer: "none", evidence: [] };
  return LIKE_A_DAY.test(text) ? "unread" : "words";
}

function lineOf(cells: readonly string[], columnAt: (index: number) => CustomerColumn | undefined): Line {
  let name = "";
  const processing: string[] = [];
  const contract = { signedOn: GAP, endsOn: GAP };
  const unread: string[] = [];
  for (const [index, text] of cells.entries()) {
    const column = columnAt(index);
    if (!text || !column) continue;
    if (column === "name") name ||= text.slice(0, LINE_LIMIT);
    else if (column === "processing") processing.push(text);
    else {
      const day = dayIn(text, column);
      if (day === "unread") unread.push(text);
      else if (day === "words") processing.push(text);
      else contract[column] = day;
    }
  }
  const isDated = contract.signedOn !== GAP || contract.endsOn !== GAP;
  const customer = { name, processing: processing.join("; "), contract: isDated ? contract : null };
  return name ? { customer, unread } : { customer: undefined, unread: [] };
}

/**
 * Reads a list of customers as it is pasted: a line for each, and behind tabs or semicolons what is done for them, when
 * their contract was signed and when it ends. A line of headings may say another order.
 */
export function customersIn(text: string): CustomerList {
  const list: CustomerList = { customers: [], unread: [] };
  const lines = text.split(/\r\n|\r|\n/);
  const counted = isCounted(lines);
  const rows = lines.map((line) => cellsOf(unmarked(line, counted)));
  const headings = headingsIn(rows);
  const columnAt = headings ? (index: number) => headings.columns[index] : usualColumn;
  for (const [index, cells] of rows.entries()) {
    if (headings && index <= headings.row) continue;
    const { customer, unread } = lineOf(headings ? cells : withoutMark(cells), columnAt);
    if (customer) list.customers.push(customer);
    list.unread.push(...unread.map((cell) => ({ line: index + 1, text: cell })));
  }
  return list;
}
