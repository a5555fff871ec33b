import { type Grid, placeOf } from "../../grids/grid";
import type { Meaning, MeaningCell, MeaningRow } from "../../imports/meaning";
import { plainLabel } from "../../imports/texts/plain";
import { isBlank } from "../../imports/texts/statements";
import { activityRow, findCell, isReference, textAt } from "../reading";
import { EDPS_HEAD, EDPS_ITEMS, EDPS_PARTS, type EdpsPart, PART_MEANINGS } from "./items";

/** The row of the head "Nr | Item | Description". */
function headOf(grid: Grid): { row: number; column: number } | undefined {
  const [nr, item, description] = EDPS_HEAD.map(plainLabel);
  const found = findCell(grid, (plain) => plain === item);
  if (!found || found.column === 0) return undefined;
  const beside = [textAt(grid, found.row, found.column - 1), textAt(grid, found.row, found.column + 1)].map(plainLabel);
  return beside[0] === nr && beside[1] === description ? found : undefined;
}

export const isEdps = (grids: readonly Grid[]): boolean => grids.some((grid) => headOf(grid) !== undefined);

/** Labels differ a little from record to record: the first words and the number tell them. */
function itemOf(number: string, label: string): (typeof EDPS_ITEMS)[number] | undefined {
  const plain = plainLabel(label);
  const begins = (item: string) => {
    const known = plainLabel(item);
    return plain !== "" && (known.startsWith(plain) || plain.startsWith(known.slice(0, 30)));
  };
  const shortened = plain.replace(/^short /, "very short ");
  return (
    EDPS_ITEMS.find(({ item }) => begins(item) || plainLabel(item) === shortened) ??
    EDPS_ITEMS.find(({ nr }) => String(nr) === number.trim().replace(/\.$/, ""))
  );
}

type Said = { meaning: Meaning; text: string };

// safe because the keys of the object are its parts
const PARTS = Object.keys(EDPS_PARTS) as EdpsPart[];

/** What one item holds of several kinds, where words part it; else all of it is about one thing. */
function partsOf(text: string, meaning: Meaning): Said[] {
  const said: { meaning: Meaning; lines: string[] }[] = [{ meaning, lines: [] }];
  for (const line of text.split("\n")) {
    const part = PARTS.find((one) => plainLabel(EDPS_PARTS[one]) === plainLabel(line) && line.trim().endsWith(":"));
    if (part) said.push({ meaning: PART_MEANINGS[part], lines: [] });
    else said.at(-1)?.lines.push(line);
  }
  return said.map((one) => ({ meaning: one.meaning, text: one.lines.join("\n").trim() }));
}

/** The reference, and the name on the line after it. */
function referenceParts(text: string): Said[] {
  const [first = "", ...rest] = text.split("\n");
  const name = rest.join("\n").trim();
  if (!isReference(first) && name === "") return [{ meaning: "reference", text }];
  return [
    { meaning: "reference", text: first.trim() },
    { meaning: "name", text: name },
  ];
}

/** One transfer on each line: where to, and after a colon what makes it lawful. */
function transferParts(text: string): (Said & { of?: string })[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.flatMap((line, index): (Said & { of?: string })[] => {
    const [, where, why] = /^([^:]{2,120}): (.+)$/.exec(line) ?? [];
    if (where === undefined || why === undefined) return [{ meaning: "transfers", text: line }];
    const of = `transfer-${index + 1}`;
    return [
      { meaning: "third-countries", text: where, of },
      { meaning: "safeguards", text: why, of },
    ];
  });
}

function saidIn(nr: number, meaning: Meaning, text: string): (Said & { of?: string })[] {
  if (nr === 2) return referenceParts(text);
  if (nr === 11) return transferParts(text);
  return partsOf(text, meaning);
}

function readRecord(grid: Grid): MeaningRow[] {
  const head = headOf(grid);
  if (!head) return [];
  const cells = grid.rows.flatMap((_, row): MeaningCell[] => {
    if (row <= head.row) return [];
    const label = textAt(grid, row, head.column);
    const item = itemOf(textAt(grid, row, head.column - 1), label);
    const text = textAt(grid, row, head.column + 1);
    if (!item || isBlank(text)) return [];
    const place = placeOf(grid, row, head.column + 1);
    return saidIn(item.nr, item.meaning, text)
      .filter((said) => !isBlank(said.text))
      .map((said) => ({ ...said, place, heading: label }));
  });
  return activityRow(cells);
}

/** What filled-in record forms of the EDPS say, one activity for each table. */
export const readEdps = (grids: readonly Grid[]): MeaningRow[] => grids.flatMap(readRecord);
