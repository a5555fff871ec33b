import { linksOf } from "../links";
import type { Register } from "../register";

/** Neighbours in the list become one range, from the third on: "VVT-0001 – VVT-0004". */
function ranges(references: readonly string[], order: ReadonlyMap<string, number>): string {
  const runs: string[][] = [];
  for (const reference of references) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && order.get(reference) === (order.get(last) ?? 0) + 1) run.push(reference);
    else runs.push([reference]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]} – ${run.at(-1)}`] : run)).join(", ");
}

/** Several references in short: neighbours in the register become one range. */
export function shortReferences({ activities }: Register): (references: readonly string[]) => string {
  const order = new Map(activities.map(({ state }, index) => [state.reference, index]));
  return (references) => ranges(references, order);
}

/** In which activities a record is named, as their references; `all` says that it is in every one of several. */
export function usesOf({ activities }: Register, all: string): (id: string) => string {
  const order = new Map(activities.map(({ state }, index) => [state.reference, index]));
  const uses = new Map<string, string[]>();
  for (const { state } of activities) {
    for (const id of new Set(linksOf(state).map((link) => link.id))) {
      const known = uses.get(id);
      if (known) known.push(state.reference);
      else uses.set(id, [state.reference]);
    }
  }
  return (id) => {
    const references = uses.get(id) ?? [];
    return references.length > 2 && references.length === activities.length ? all : ranges(references, order);
  };
}
