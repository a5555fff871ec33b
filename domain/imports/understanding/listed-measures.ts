import { AIM_OF_MEASURE } from "../../codes/measure-kinds";
import { LINE_LIMIT, TEXT_LIMIT } from "../../text-limits";
import type { CellOf, MeasureMeaning, MeasureRow } from "../meaning";
import { statementOf } from "../texts/statements";
import { MEASURE_NAMES } from "../vocabulary/measures";
import { type DraftInProgress, ORGANISATION_KEY } from "./draft";

type MeasureCell = CellOf<MeasureMeaning>;

/** Reads a list of measures, each row one measure of the organisation. */
export function readListedMeasures(draft: DraftInProgress, rows: readonly MeasureRow[]): void {
  for (const { cells } of rows) {
    const said = cells.filter(({ text }) => statementOf(text).kind !== "blank");
    const name = said.find(({ meaning }) => meaning === "measure-name");
    const fits = name && name.text.trim().length <= LINE_LIMIT && statementOf(name.text).kind === "words";
    if (fits) readMeasure(draft, name, said);
    else for (const { text, place } of said) draft.ask({ key: ORGANISATION_KEY, field: "measures", text, place });
  }
}

function readMeasure(draft: DraftInProgress, cell: MeasureCell, cells: readonly MeasureCell[]): void {
  const name = cell.text.replace(/\s+/g, " ").trim();
  const kinds = cells.filter(({ meaning }) => meaning === "measure-kind");
  const found = [name, ...kinds.map(({ text }) => text)].flatMap(
    (text) => MEASURE_NAMES.find(text.slice(0, 200)) ?? [],
  );
  const [match] = [...found.filter(({ whole }) => whole), ...found];
  const kind = match?.code ?? "other";
  const lines = cells.flatMap((one) => {
    if (one === cell) return [];
    const isPlain = one.meaning === "measure-description" || !one.heading;
    return [isPlain ? one.text.trim() : `${one.heading}: ${one.text.trim()}`];
  });
  const description = lines.join("\n");
  const state = {
    name: draft.words(name),
    kind,
    aim: AIM_OF_MEASURE[kind],
    ...(description && description.length <= TEXT_LIMIT && { description: draft.words(description) }),
    evidence: draft.evidence(cell),
  };
  const before = draft.count();
  const key = draft.named("measure", name, state, cell);
  // A measure that is listed twice is there already: what its second row says of it is asked.
  const isKnown = draft.count() === before;
  if (description && (isKnown || description.length > TEXT_LIMIT))
    for (const { text, place } of cells.filter((one) => one !== cell))
      draft.ask({ key, field: "description", text, place });
}
