import type { Grid } from "@/domain/grids/grid";

const plain = /^[\w.:-]*$/;

/** A CSV file: UTF-8 with a mark, so that Excel knows it, commas, and quotation marks around all but plain words. */
export function csvText({ rows }: Grid): string {
  const lines = rows.map((row) =>
    row.map((cell) => (plain.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`)).join(","),
  );
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
