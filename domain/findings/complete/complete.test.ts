import { describe, expect, it } from "vitest";
import { ActivityContent } from "../../activities/activity";
import { ACTIVITY_ROLES, type ActivityRole } from "../../codes/activity-roles";
import { lawOf } from "../../law/law";
import { LAW_ENTRIES } from "../../law/law-entries";
import { STATE_SCHEMAS } from "../../nouns";
import { Party } from "../../parties/party";
import { evaluate } from "../evaluate";
import { list, said } from "../examples";
import { SUBJECT_NOUNS, type SubjectNoun } from "../rule";
import { RULES } from "../rules/registry";
import { type AnyEntry, entriesOf, surroundingsIn } from "../surroundings-in";
import { completeActivity } from "./activities.fixture";
import { placesInUse } from "./in-use.fixture";
import { completeRegister } from "./register.fixture";

const isSubject = (one: AnyEntry): one is Extract<AnyEntry, { noun: SubjectNoun }> =>
  SUBJECT_NOUNS.some((noun) => noun === one.noun);

/** What is open in a register on its day, nobody having judged anything. */
function openIn(register: typeof completeRegister): string[] {
  const entries = entriesOf(register);
  const around = surroundingsIn(entries);
  const law = lawOf(LAW_ENTRIES);
  return entries.filter(isSubject).flatMap((subject) => {
    const { id } = subject.entry;
    const { findings } = evaluate(RULES, subject, { register: around(id), law, today: register.asOf });
    return findings.map(({ key }) => `${id} ${key}`);
  });
}

/** What no record of any role gives in which the rest is given, and is stated to be none instead. */
const NONE_FOR_ALL: Record<string, string> = {
  contradictions: "statements that cannot both be true are a finding until one of them is withdrawn",
  "particulars.exemption": "there is none for regular processing with data of Arts. 9 and 10",
  "particulars.exemptionListEntry": "an assessment was made, so nothing exempts from it",
  "particulars.notRequiredBy": "an assessment was made",
  "particulars.deletionConfirmedOn": "the processing goes on",
  "personalData.particulars.officialAuthority": "only who acts under official authority has it, Art. 10 GDPR",
  "retentionRules.particulars.talentPoolConsent": "nobody applies for a job here",
};

const NONE_FOR: Record<ActivityRole, Record<string, string>> = {
  controller: {
    jointControllers: "it decides alone",
    controllersServed: "it works for itself",
  },
  "joint-controller": { controllersServed: "it works for itself" },
  processor: { jointControllers: "it does not decide, so not jointly either" },
};

/** What is given by leaving it out: the kind of a destination that says that none is known. */
const UNUSED = ["transfers.destination:not-stated"];

/** A contract that ended yesterday, and silence about measures. */
const WORSE = {
  measures: { answer: "not-stated" },
  contracts: list({ id: "q", kind: "processing", signedOn: said("2021-05-04"), endsOn: said("2026-11-23") }),
} as const;

it("a register with a complete record of each role has no open finding, and nobody judged one", () => {
  expect(completeRegister.judgements).toEqual([]);
  expect(completeRegister.activities.map(({ state }) => state.role)).toEqual(ACTIVITY_ROLES);
  expect(openIn(completeRegister)).toEqual([]);
});

it.each([
  ["measures", "processor-measures-unknown:measures::"],
  ["contracts", "processor-contract-outdated:contracts:q:"],
] as const)("one contract that ran out or one silence about %s, and something is open again", (field, key) => {
  const parties = completeRegister.parties.map((entry) =>
    entry.id === "pty_cloud" ? { ...entry, state: Party.parse({ ...entry.state, [field]: WORSE[field] }) } : entry,
  );
  expect(openIn({ ...completeRegister, parties })).toEqual([`pty_cloud ${key}`]);
});

it("what surrounds the records is complete as well, as far as this company can have it", () => {
  const { organisation, departments, parties, systems, measures, documents, cookies } = completeRegister;
  const nouns = { department: departments, party: parties, system: systems, measure: measures, document: documents };
  const around = Object.entries({ ...nouns, cookie: cookies, organisation: [organisation] });
  const left = around.flatMap(([noun, entries]) =>
    placesInUse(
      // safe because the keys above are nouns
      STATE_SCHEMAS[noun as keyof typeof STATE_SCHEMAS],
      entries.map(({ state }) => state),
      noun,
    ).filter(({ use }) => use !== "given"),
  );
  expect(left).toEqual([
    { path: "organisation.particulars.commercialTransfer", use: "none" },
    { path: "organisation.particulars.nonProfitAim", use: "none" },
  ]);
});

it("a field that is left out, and a row of which one property is left out everywhere, are seen", () => {
  const { optOut: _optOut, cookies, ...rest } = completeActivity("controller");
  const bare = ActivityContent.parse(
    Object.fromEntries(Object.entries(rest).filter(([key]) => Object.hasOwn(ActivityContent.shape, key))),
  );
  const measures = { answer: "given", items: [{ id: "m", measureId: "mea_keys", description: {} }] };
  const silent = placesInUse(ActivityContent, [{ ...bare, cookies, measures }]).filter(({ use }) => use === "silent");
  expect(silent.map(({ path }) => path)).toEqual([
    UNUSED[0],
    "measures.description.en",
    "measures.description.de",
    "optOut",
  ]);
});

describe.each(ACTIVITY_ROLES)("the record as %s", (role) => {
  const places = placesInUse(ActivityContent, [completeActivity(role)]);
  const pathsOf = (use: string) => places.filter((place) => place.use === use).map(({ path }) => path);

  it("uses every field, every kind of row and every property of it", () => {
    expect(places.length).toBeGreaterThan(150);
    expect(pathsOf("silent")).toEqual(UNUSED);
  });

  it("states to be none only what it cannot have, for a reason that is listed here", () => {
    expect(pathsOf("none").sort()).toEqual(Object.keys({ ...NONE_FOR_ALL, ...NONE_FOR[role] }).sort());
  });
});
