import { Activity } from "../activities/activity";
import type { Noun } from "../ids";
import { lawOf } from "../law/law";
import { LAW_ENTRIES } from "../law/law-entries";
import { STATE_SCHEMAS, type StateOf } from "../nouns";
import { evaluate, type Finding } from "./evaluate";
import type { Scene } from "./examples";
import { type Rule, SUBJECT_NOUNS, type SubjectNoun } from "./rule";
import { type AnyEntry, surroundingsIn } from "./surroundings-in";

/** The records of a scene: what it does not say stands in a German company that is called Acme. */
export function recordsOf(scene: Scene): AnyEntry[] {
  const updatedAt = Date.parse(`${scene.changedOn ?? "2026-11-20"}T12:00:00Z`);
  const records: AnyEntry[] = [];
  const add = <N extends Noun>(noun: N, id: string, state: object) => {
    // safe because the schema is the one of the noun
    const entry = { id, revision: 1, updatedAt, state: STATE_SCHEMAS[noun].parse(state) as StateOf<N> };
    records.push({ noun, entry } as unknown as AnyEntry);
  };
  add("organisation", "org_it", {
    name: "Acme",
    legalEntities: [
      { id: "main", name: "Acme GmbH", contact: { address: "Hauptstr. 1\n44787 Bochum", country: "DE" } },
    ],
    ...scene.organisation,
  });
  for (const [id, state] of Object.entries(scene.parties ?? {})) add("party", id, state);
  for (const [id, state] of Object.entries(scene.systems ?? {})) add("system", id, state);
  for (const [id, state] of Object.entries(scene.measures ?? {})) add("measure", id, state);
  for (const [id, state] of Object.entries(scene.cookies ?? {})) add("cookie", id, state);
  for (const [id, state] of Object.entries(scene.documents ?? {})) add("document", id, state);
  for (const [id, state] of Object.entries(scene.people ?? {})) {
    add("person", id, { identity: `sha256:${"ab".repeat(32)}`, ...state });
  }
  const activities = { ...(scene.activity && { act_it: scene.activity }), ...scene.others };
  Object.entries(activities).forEach(([id, state], index) => {
    add(
      "activity",
      id,
      Activity.parse({ reference: `VVT-${String(index + 1).padStart(4, "0")}`, status: "draft", ...state }),
    );
  });
  return records;
}

const isSubject = (one: AnyEntry): one is Extract<AnyEntry, { noun: SubjectNoun }> =>
  SUBJECT_NOUNS.some((noun) => noun === one.noun);

/** What a rule finds in a scene: at `act_it`, at the organisation, or at the first record of the rule's noun. */
export function findingsIn(rule: Rule, scene: Scene): Finding[] {
  const records = recordsOf(scene);
  const subject = records.filter(isSubject).find(({ noun }) => noun === rule.of);
  if (!subject) throw new Error(`The scene has no ${rule.of} to look at.`);
  const law = lawOf(scene.law ?? LAW_ENTRIES);
  const register = surroundingsIn(records)(subject.entry.id);
  return evaluate([rule], subject, { register, law, today: scene.today ?? "2026-11-24" }).findings;
}
