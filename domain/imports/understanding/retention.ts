import type { z } from "zod";
import type { RetentionRule } from "../../activities/retention";
import { LINE_LIMIT } from "../../text-limits";
import type { MeaningCell } from "../meaning";
import { type ReadLimit, readLimit } from "../texts/periods";
import type { DataRows } from "./data";
import { givenWords, type Placed, type RowInProgress, sortedCells, valuesIn } from "./row";

type Rule = z.input<typeof RetentionRule>;

/** Reads time limits; a limit that stands in the line of some data is about these data alone. */
export function readRetention(row: RowInProgress, dataRows: DataRows): void {
  const { said, denied, affirmed } = sortedCells(row.cells("retention"));
  for (const cell of affirmed) row.ask(cell);
  const values = said.flatMap((cell) => valuesIn(cell, isLimit).map((text) => ({ text, cell })));
  const rules = values.map(({ text, cell }, index) => ({ item: ruleOf(row, text, cell, `k${index + 1}`), cell }));
  for (const { item, cell } of rules) {
    if (cell.of === undefined) continue;
    const rows = dataRows.get(cell.of);
    if (rows) item.dataRows = rows.slice(0, 100);
    else nameBy(row, item, cell.of);
  }
  for (const cell of row.cells("retention-start")) setStart(row, ofLine(rules, cell), cell);
  for (const cell of row.cells("retention-law")) setLaw(row, ofLine(rules, cell), cell);
  row.give("retentionRules", rules, denied);
}

const isLimit = (part: string): boolean => readLimit(part).kind === "period";

function ruleOf(row: RowInProgress, text: string, cell: MeaningCell, id: string): Rule {
  const limit = readLimit(text);
  const provision = limit.provision.length <= LINE_LIMIT ? limit.provision : "";
  const common = { id, ...(provision && { provision: fact(row, provision, cell) }), evidence: row.evidence(cell) };
  if (limit.kind === "period") return { ...common, ...periodOf(row, limit, cell) };
  if (limit.open) row.ask(cell, text);
  return { ...common, limit: { kind: "criterion", criterion: row.words(limit.criterion) } };
}

const fact = (row: RowInProgress, value: string, cell: MeaningCell) => ({
  answer: "given" as const,
  value,
  evidence: row.evidence(cell),
});

const periodOf = (row: RowInProgress, limit: ReadLimit & { kind: "period" }, cell: MeaningCell) => ({
  ...(limit.name && { name: row.words(limit.name) }),
  limit: { kind: "period" as const, period: limit.period },
  ...(limit.startsAt && { startsAt: givenWords(row, limit.startsAt, cell) }),
  ...(limit.ground && { ground: givenWords(row, limit.ground, cell) }),
});

/** When periods begin, as a column of its own says for all of them. */
function setStart(row: RowInProgress, rules: readonly Placed<Rule>[], cell: MeaningCell): void {
  if (sortedCells([cell]).said.length === 0) return;
  const periods = rules.filter(({ item }) => item.limit.kind === "period" && !item.startsAt);
  if (periods.length === 0) row.ask(cell);
  for (const { item } of periods) item.startsAt = givenWords(row, cell.text, cell);
}

/** What stands in the line of a limit is said of that limit alone. */
const ofLine = (rules: readonly Placed<Rule>[], { of }: MeaningCell): readonly Placed<Rule>[] =>
  of === undefined ? rules : rules.filter(({ cell }) => cell.of === of);

/** What a line is about that is none of the data of the activity names its limit. */
function nameBy(row: RowInProgress, item: Rule, of: string): void {
  const [about] = row.cells("personal-data").filter((cell) => cell.of === of);
  if (!about || item.name) return;
  item.name = row.words(about.text);
  row.use(about);
}

/** The provision that a limit rests on, where the limit itself names none. */
function setLaw(row: RowInProgress, rules: readonly Placed<Rule>[], cell: MeaningCell): void {
  if (sortedCells([cell]).said.length === 0) return;
  const open = rules.filter(({ item }) => !item.provision);
  if (open.length === 0 || cell.text.length > LINE_LIMIT) row.ask(cell);
  else for (const { item } of open) item.provision = fact(row, cell.text.replace(/\s+/g, " "), cell);
}
