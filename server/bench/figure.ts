/** One line of the table: what was measured, against what, and what we aim at. */
export type Figure = {
  name: string;
  ours: string;
  /** What the same run measured as the least that it can cost; a dash where the aim is absolute. */
  floor: string;
  /** Ours over the floor, or ours itself where the aim is absolute. */
  value: number;
  unit: "x" | "MB" | "KB" | "ms" | "";
  /** Without one the line is there for information. */
  aim?: number;
  note?: string;
};

export type Bench = { name: string; run(): Promise<Figure[]> };

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const megabytes = (bytes: number): number => bytes / 1_048_576;
export const kilobytes = (bytes: number): number => bytes / 1_024;

/** A ratio between two times of the same run. */
export function ratio(name: string, ours: number, floor: number, aim?: number): Figure {
  const value = ours / floor;
  return { name, ours: milliseconds(ours), floor: milliseconds(floor), value, unit: "x", ...(aim && { aim }) };
}

const verdict = ({ value, aim }: Figure): string => (aim === undefined ? "" : value <= aim ? "met" : "missed");
const amount = (value: number, unit: Figure["unit"]): string => {
  const digits = unit === "x" ? value.toFixed(2) : value.toFixed(unit === "ms" ? 1 : 0);
  return unit === "x" ? `${digits}x` : `${digits} ${unit}`.trim();
};

/** The figures as a table of plain text, one line each, readable in a terminal and in Markdown. */
export function table(figures: readonly Figure[]): string {
  const head = ["what", "figure", "aim", "", "ours", "floor", "note"];
  const rows = figures.map((figure) => [
    figure.name,
    amount(figure.value, figure.unit),
    figure.aim === undefined ? "" : amount(figure.aim, figure.unit),
    verdict(figure),
    figure.ours,
    figure.floor,
    figure.note ?? "",
  ]);
  const widths = head.map((title, column) => Math.max(title.length, 2, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
