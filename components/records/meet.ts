import type { Clash } from "@/components/form/save-queue";
import { sameValue } from "@/domain/same-value";

type Values = Record<string, unknown>;

export type Met = {
  /** What the form now begins from. */
  base: Values;
  /** Fields that only somebody else changed: their state is taken. */
  taken: Values;
  /** Fields that both changed, each differently. */
  clashes: Clash[];
};

/** Brings together what both began from, what is in the form, and what somebody else saved meanwhile. */
export function meet({ base, mine, theirs }: { base: Values; mine: Values; theirs: Values }): Met {
  const shared = Object.keys(mine).filter((key) => key in theirs && typeof theirs[key] === typeof mine[key]);
  const foreign = shared.filter((key) => !sameValue(theirs[key], base[key]));
  const clashing = foreign.filter((key) => !sameValue(mine[key], base[key]) && !sameValue(mine[key], theirs[key]));
  const pick = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, theirs[key]]));
  return {
    base: { ...base, ...pick(foreign) },
    taken: pick(foreign.filter((key) => !clashing.includes(key))),
    clashes: clashing.map((key) => ({ key, mine: mine[key], theirs: theirs[key] })),
  };
}
