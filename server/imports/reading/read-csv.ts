import { parse } from "csv-parse/sync";
import type { Grid } from "@/domain/grids/grid";

const DELIMITERS = [";", ",", "\t", "|"] as const;
/** Lines that are looked at to learn the delimiter. */
const SAMPLE_LINES = 20;

/** How often each delimiter stands outside quotation marks in the first lines. */
function counted(text: string): Map<string, number[]> {
  const lines = new Map<string, number[]>(DELIMITERS.map((one) => [one, [0]]));
  let quoted = false;
  let line = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "\n") {
      line += 1;
      if (line >= SAMPLE_LINES) break;
      for (const counts of lines.values()) counts.push(0);
    } else {
      const counts = lines.get(character);
      if (counts) counts[line] = (counts[line] ?? 0) + 1;
    }
  }
  return lines;
}

/** How often a delimiter stands in the first line, or, beneath a title without any, in most lines. */
function usualCount(counts: readonly number[]): number {
  const [first = 0, ...rest] = counts;
  if (first > 0) return first;
  return rest.find((one) => one > 0 && rest.filter((count) => count === one).length * 2 > rest.length) ?? 0;
}

/** The delimiter that parts the most lines into the same number of cells; Excel's own `sep=` line is believed. */
function delimiterOf(text: string): string {
  const told = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (told) return told;
  let best: { delimiter: string; score: number } = { delimiter: ",", score: 0 };
  for (const [delimiter, counts] of counted(text.trimEnd())) {
    const usual = usualCount(counts);
    const score = usual === 0 ? 0 : counts.filter((count) => count === usual).length * 1_000 + usual;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Programs and people who edit a file after each other end its lines each in their own way. */
const LINE_ENDS = ["\r\n", "\n", "\r"];

/** The text of a CSV file as a grid. */
export function readCsv(written: string, name: string): Grid {
  const text = written.replace(/^\ufeff/, "");
  const delimiter = delimiterOf(text);
  const rows: string[][] = parse(text.replace(/^sep=.\r?\n/, ""), {
    delimiter,
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  return { name, rows };
}
