import type { Noun } from "../ids";
import type { Translate } from "../sheet";
import { columnsOf, type Field, type Node } from "./plan";
import { RECORD_TABLES } from "./register-tables";

/** A part of a place: the messages that name it from the outside in, and which of several entries it is. */
type Part = { labels: readonly string[]; entry?: number | undefined };

const EVIDENCE = "tables.sheets.evidence";

/** An index in a path, counted as people count. */
const entryAt = (step: string | undefined): number | undefined =>
  step !== undefined && /^\d+$/.test(step) ? Number(step) + 1 : undefined;

/** What names each field of a group, from the outside in. */
function labelsIn(node: Node): (readonly string[])[] {
  if (node.kind === "detail" || node.kind === "rows") return [node.labels];
  if (node.kind === "group") return node.fields.flatMap(([, field]) => labelsIn(field));
  return columnsOf(node).map(({ labels }) => labels);
}

/** What names a group as a whole, for a place that is none of its fields. */
function sharedLabels(node: Node): readonly string[] {
  const [first, ...others] = labelsIn(node);
  return (first ?? []).filter((label, at) => others.every((labels) => labels[at] === label));
}

function fieldIn(node: Node, fields: readonly Field[], [name, ...rest]: readonly string[]): Part[] {
  const field = fields.find(([key]) => key === name)?.[1];
  return field ? partsOf(field, rest) : [{ labels: sharedLabels(node) }];
}

/** The steps of a path inside a node. */
function partsOf(node: Node, steps: readonly string[]): Part[] {
  const [step, ...rest] = steps;
  switch (node.kind) {
    case "leaf":
      return [{ labels: node.column.labels, entry: entryAt(step) }];
    case "words":
      return [{ labels: node.en.labels }];
    case "group":
      return fieldIn(node, node.fields, steps);
    case "variants":
      if (step === node.by) return [{ labels: node.column.labels }];
      return fieldIn(node, [...node.options.values()].flat(), steps);
    case "fact":
      return step === node.holds ? partsOf(node.value, rest) : [{ labels: node.labels }];
    case "detail":
      return [{ labels: node.labels }];
    case "proof":
      return [{ labels: [EVIDENCE], entry: entryAt(step) }];
    case "rows": {
      const [index, ...inside] = node.answer && step === "items" ? rest : steps;
      const entry = entryAt(index);
      const list = { labels: node.labels, entry };
      return entry === undefined || inside.length === 0 ? [list] : [list, ...partsOf(node.table.row, inside)];
    }
  }
}

/**
 * Where in a record a path leads ("purposes.items.0.name"), as people call it: names of fields from the outside in, and
 * which of several entries is meant. A path that leaves what is known is followed as far as it can be; "" for one that
 * leads nowhere.
 */
export function placeWords(noun: Noun, path: string, translate: Translate): string {
  const row = RECORD_TABLES.find(({ table }) => table.noun === noun)?.table.row;
  if (!row) return "";
  return partsOf(row, path.split("."))
    .filter(({ labels }) => labels.length > 0)
    .map(({ labels, entry }) => {
      const label = labels.map((key) => translate(key)).join(": ");
      return entry === undefined ? label : translate("imports.places.entry", { label, entry });
    })
    .join(": ");
}
