import { describe, expect, it } from "vitest";
import { ContentField } from "../activities/activity";
import { anActivity, emptyActivity } from "../activities/activity.fixture";
import { COUNTRY_CODES } from "../codes/countries";
import { registerExport } from "../exports/register-json";
import { ACTIVITY_PARTICULARS } from "../particulars/of-activities";
import { Party } from "../parties/party";
import type { Register } from "../register";
import { aRegister } from "../register.fixture";
import { CHECKED_TERMS } from "./dpv-terms";
import { CONTEXT, NAMESPACES } from "./namespaces";
import { linkedDataOf, sampleRegister, triplesOf } from "./rdf.fixture";

const OWN = NAMESPACES.thirty;
type ActivityState = Register["activities"][number]["state"];

const withActivity = (state: ActivityState): Register => ({
  ...aRegister,
  activities: [{ id: "act_one", revision: 1, updatedAt: 0, state }],
});

/** Every text in a value, with the key below which it stands. */
function textsIn(value: unknown, key = ""): { key: string; text: string }[] {
  if (typeof value === "string") return value === "" ? [] : [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([inner, content]) => textsIn(content, inner));
}

/** The IRIs of a document in the namespaces of DPV that nobody has looked up. */
async function unchecked(register: Register): Promise<string[]> {
  const triples = await triplesOf(linkedDataOf(register));
  const iris = new Set(
    triples.flatMap(({ subject, predicate, object }) => [subject, predicate, object]).map((term) => term.value),
  );
  const known = new Set<string>(COUNTRY_CODES.map((code) => `${NAMESPACES.loc}${code}`));
  for (const [prefix, names] of Object.entries(CHECKED_TERMS))
    for (const name of names)
      known.add(`${Object.entries(NAMESPACES).find(([one]) => one === prefix)?.[1] ?? ""}${name}`);
  return [...iris].filter((iri) => iri.startsWith("https://w3id.org/dpv") && !known.has(iri));
}

/** What an activity says in terms of the vocabularies beyond its head, which every activity has. */
function statementsOf(state: ActivityState): string[] {
  const HEAD = [
    "@id",
    "@type",
    "dct:title",
    "dct:identifier",
    "dct:modified",
    "dpcat:hasStatus",
    "dpv:hasDataController",
  ];
  const node = linkedDataOf(withActivity(state))["@graph"].find((one) => String(one["@id"]).endsWith(":act_one"));
  return Object.keys(node ?? {}).filter((key) => key.includes(":") && !HEAD.includes(key));
}

describe("the register as linked data", () => {
  it("is read without a network, and needs no context but its own", async () => {
    expect((await triplesOf(linkedDataOf(aRegister))).length).toBeGreaterThan(500);
  });

  it("uses no term of DPV that was not looked up, be it in every field or in the sample", async () => {
    expect(await unchecked(aRegister)).toEqual([]);
    expect(await unchecked(sampleRegister())).toEqual([]);
  }, 60_000);

  it("holds every text of the JSON export, as a literal or as the thing that it names", () => {
    for (const register of [aRegister, sampleRegister()]) {
      const document = textsIn(linkedDataOf(register)["@graph"]);
      const held = new Set(document.flatMap(({ text }) => [text, text.slice(text.lastIndexOf(":") + 1)]));
      const missing = textsIn(registerExport(register, { sequence: 12, hash: "ab12" })).filter(
        ({ text }) => !held.has(text),
      );
      expect(missing).toEqual([]);
    }
  });

  it("keeps every key of the JSON export as a term of our own, so that no prefix hides one", async () => {
    const predicates = new Set((await triplesOf(linkedDataOf(aRegister))).map(({ predicate }) => predicate.value));
    const keys = new Set(textsIn(registerExport(aRegister).activities).map(({ key }) => key));
    for (const key of keys) if (!["id", "en", "de"].includes(key)) expect(predicates).toContain(`${OWN}${key}`);
    for (const prefix of Object.keys(CONTEXT)) expect(keys).not.toContain(prefix);
  });

  it.each([
    ["processing", "hasDataProcessor"],
    ["processing-on-behalf", "hasDataController"],
  ] as const)("tells on which side of Art. 28 the party of a contract is: %s", async (kind, side) => {
    const parties = aRegister.parties.map((entry) => {
      const contracts = { answer: "given", items: [{ id: "one", kind }] };
      return { ...entry, state: Party.parse({ ...entry.state, contracts }) };
    });
    const sides = (await triplesOf(linkedDataOf({ ...aRegister, parties })))
      .filter(
        ({ subject, predicate }) =>
          /pty_cloud:contracts:one$/.test(subject.value) && predicate.value.includes("#hasData"),
      )
      .map(({ predicate, object }) => [predicate.value, object.value.slice(-9)]);
    expect(sides).toEqual([[`${NAMESPACES.dpv}${side}`, "pty_cloud"]]);
  });

  it("makes no statement of what nobody stated", () => {
    expect(statementsOf(emptyActivity)).toEqual([]);
  });

  it.each(ContentField.options.filter((field) => "answer" in Object(emptyActivity[field])))(
    "makes no statement of %s where it is answered with none",
    (field) => {
      const none = anActivity({ [field]: { answer: "none", evidence: [] } });
      expect(statementsOf(none)).toEqual([]);
    },
  );

  it("makes no statement of circumstances that are answered with none", () => {
    const particulars = Object.keys(ACTIVITY_PARTICULARS).map((name) => [name, { answer: "none", evidence: [] }]);
    expect(statementsOf(anActivity({ particulars: Object.fromEntries(particulars) }))).toEqual([]);
  });

  it("calls a country a third country only where it is none of the European Economic Area on that day", async () => {
    const to = (country: "IE" | "US" | "GB") => {
      const transfers = {
        answer: "given" as const,
        items: [{ id: "t", destination: { kind: "country" as const, country } }],
      };
      return JSON.stringify(linkedDataOf(withActivity(anActivity({ transfers })))["@graph"]);
    };
    expect(to("US")).toContain('"dpv:hasThirdCountry":{"@id":"loc:US"}');
    expect(to("GB")).toContain('"dpv:hasThirdCountry":{"@id":"loc:GB"}');
    expect(to("IE")).not.toContain("dpv:hasThirdCountry");
  });

  it("names what DPV has no term for in a namespace of its own", () => {
    const text = JSON.stringify(linkedDataOf(aRegister)["@graph"]);
    for (const own of [
      "thirty:scc-module-2",
      "thirty:scc-2021-914",
      "thirty:data-category-secrecy",
      "thirty:residual-risk-low",
    ])
      expect(text).toContain(`"${own}"`);
  });

  it("says whether the processing goes on by its days alone, never by an approval", () => {
    const status = (state: ActivityState) =>
      /"dpv:hasActivityStatus":\{"@id":"dpv:(\w+)"/.exec(JSON.stringify(linkedDataOf(withActivity(state))))?.[1];
    const on = (value: string) => ({ answer: "given" as const, value, evidence: [] });
    expect(status(anActivity({}, "approved"))).toBeUndefined();
    expect(status(anActivity({ startedOn: on("2020-01-01") }))).toBe("ActivityOngoing");
    expect(status(anActivity({ startedOn: on("2027-01-01") }))).toBe("ActivityPlanned");
    expect(status(anActivity({ startedOn: on("2020-01-01"), endedOn: on("2025-01-01") }))).toBe("ActivityCompleted");
  });
});
