import { lawOf, mergedLaw } from "../law/law";
import { LAW_ENTRIES } from "../law/law-entries";
import type { Register } from "../register";
import { evaluate, type Finding } from "./evaluate";
import type { Judgement, Verdict } from "./judgement";
import { SUBJECT_NOUNS, type SubjectNoun } from "./rule";
import { RULES } from "./rules/registry";
import { type AnyEntry, entriesOf, surroundingsIn } from "./surroundings-in";

/** A finding that stands on the day of a register and that people accepted or found not to apply. */
export type JudgedFinding = {
  recordId: string;
  noun: SubjectNoun;
  finding: Finding;
  verdict: Verdict;
  reason: Judgement["reason"];
  /** The last day of an acceptance, ISO 8601. */
  until: string | null;
};

const isSubject = (one: AnyEntry | undefined): one is Extract<AnyEntry, { noun: SubjectNoun }> =>
  one !== undefined && SUBJECT_NOUNS.some((noun) => noun === one.noun);

/** What people decided about findings of a register, as far as it holds on its day and the finding is still there. */
export function judgedFindings(register: Register): JudgedFinding[] {
  const { asOf } = register;
  const holding = register.judgements.filter(
    ({ state }) => state.verdict && (state.until === null || state.until >= asOf),
  );
  if (holding.length === 0) return [];
  const entries = entriesOf(register);
  const byId = new Map(entries.map((one) => [one.entry.id, one]));
  const around = surroundingsIn(entries);
  const law = lawOf(
    mergedLaw(
      LAW_ENTRIES,
      register.law.map(({ state }) => state),
    ),
  );
  return holding.flatMap(({ state: { subjectId, key, verdict, reason, until } }): JudgedFinding[] => {
    const subject = byId.get(subjectId);
    const rule = RULES.find(({ id }) => key.startsWith(`${id}:`));
    if (!isSubject(subject) || !rule || !verdict) return [];
    const { findings } = evaluate([rule], subject, { register: around(subjectId), law, today: asOf });
    const finding = findings.find((one) => one.key === key);
    return finding ? [{ recordId: subjectId, noun: subject.noun, finding, verdict, reason, until }] : [];
  });
}
