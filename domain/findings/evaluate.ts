import type { Law } from "../law/law";
import type { StateOf } from "../nouns";
import type { RecordEntry } from "../register";
import { clockOn } from "./clock";
import type { Facts, Grade, Place, Rule, SubjectNoun } from "./rule";
import type { Surroundings } from "./surroundings";

/** One thing that a rule found, at one place of one record. */
export type Finding = Place & { rule: string; grade: Grade; key: string };

/** What a finding is known by as long as its cause stands at the same place of the same record. */
export const findingKey = (rule: string, { field, rowId, part }: Place): string =>
  [rule, field, rowId ?? "", part ?? ""].join(":");

export type Evaluation = {
  findings: Finding[];
  /** The first day on which the same records can give another result; null if no day will. */
  changesOn: string | null;
};

type Subject = { [N in SubjectNoun]: { noun: N; entry: RecordEntry<N> } }[SubjectNoun];

function asks(rule: Rule, subject: Subject): boolean {
  if (rule.of !== subject.noun) return false;
  if (rule.of !== "activity" || subject.noun !== "activity") return true;
  const { role, status } = subject.entry.state;
  if (status === "archived" && !rule.ofArchived) return false;
  return rule.roles === undefined || rule.roles.includes(role);
}

/** All findings of one record on one day, in the order of the rules, each place of a rule once. */
export function evaluate(
  rules: readonly Rule[],
  subject: Subject,
  surroundings: { register: Surroundings; law: Law; today: string },
): Evaluation {
  const clock = clockOn(surroundings.today);
  const { register, law } = surroundings;
  const { entry } = subject;
  const findings = new Map<string, Finding>();
  for (const rule of rules) {
    if (!asks(rule, subject)) continue;
    const facts = { entry, state: entry.state as StateOf<SubjectNoun>, register, law, clock };
    // safe because asks() has compared the noun of the rule with that of the record
    const check = rule.check as (facts: Facts<SubjectNoun>) => Place[];
    for (const place of check(facts as Facts<SubjectNoun>)) {
      const key = findingKey(rule.id, place);
      if (!findings.has(key)) findings.set(key, { ...place, rule: rule.id, grade: rule.grade, key });
    }
  }
  return { findings: [...findings.values()], changesOn: clock.changesOn() };
}
