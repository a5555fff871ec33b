import { describe, expect, it } from "vitest";
import { anActivity, emptyActivity, fullActivity } from "../activities/activity.fixture";
import type { Register } from "../register";
import { aRegister } from "../register.fixture";
import { linkedDataOf, sampleRegister, shapeFindings } from "./rdf.fixture";

const withActivity = (state: Register["activities"][number]["state"]): Register => ({
  ...aRegister,
  activities: [{ id: "act_one", revision: 1, updatedAt: 0, state }],
});

const said = (id: string, words: string) => `urn:thirty:org_acme:${id}: ${words}`;

/** The document, with the text of one place of it exchanged for another. */
function damaged(from: string, to: string): object {
  const text = JSON.stringify(linkedDataOf(aRegister));
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`the document does not say ${from}`);
  return JSON.parse(changed);
}

describe("the register as linked data, by the shapes", () => {
  it("is built rightly whatever it holds: every field in use, and nothing at all", async () => {
    expect((await shapeFindings(linkedDataOf(aRegister))).violations).toEqual([]);
    expect((await shapeFindings(linkedDataOf({ ...aRegister, activities: [] }))).violations).toEqual([]);
  });

  it("is built rightly where a row points to one that is gone", async () => {
    const data = { id: "d", category: "contact" as const, dataSubjectRows: ["gone"] };
    const state = anActivity({ controllerEntity: "gone", personalData: { answer: "given", items: [data] } });
    expect((await shapeFindings(linkedDataOf(withActivity(state)))).violations).toEqual([]);
  });

  it("is built rightly for the sample, whose gaps are warnings", async () => {
    const { violations, warnings } = await shapeFindings(linkedDataOf(sampleRegister()));
    expect(violations).toEqual([]);
    expect(warnings.length).toBeGreaterThan(0);
  }, 60_000);

  it("is built rightly for a processor, of whom Art. 30(1) asks nothing", async () => {
    const processor = anActivity({ role: "processor" });
    expect(await shapeFindings(linkedDataOf(withActivity(processor)))).toEqual({
      violations: [],
      warnings: [
        said("act_one", "Art. 30(1)(g), 30(2)(d): no measure is stated"),
        said("act_one", "Art. 30(2)(a): no controller served is stated"),
        said("act_one", "Art. 30(2)(b): no category of processing is stated"),
        said("act_one", "the activity has no name"),
        said("org_acme:legalEntities:other", "Art. 30(1)(a): contact details are not stated"),
      ],
    });
  });

  it("warns of each gap of an empty activity, and of none that Art. 30(1) fills in a full one", async () => {
    const gapsOf = async (state: Register["activities"][number]["state"]) =>
      (await shapeFindings(linkedDataOf(withActivity(state)))).warnings.filter((one) => one.includes("act_one: "));
    expect(await gapsOf(fullActivity)).toEqual([]);
    expect((await gapsOf(emptyActivity)).map((one) => one.slice(one.indexOf(": ") + 2))).toEqual([
      "Art. 30(1)(b): no purpose is stated",
      "Art. 30(1)(c): no category of data subjects is stated",
      "Art. 30(1)(c): no category of personal data is stated",
      "Art. 30(1)(d): whether there are recipients is not stated",
      "Art. 30(1)(e): whether there are transfers is not stated",
      "Art. 30(1)(f): no time limit is stated",
      "Art. 30(1)(g), 30(2)(d): no measure is stated",
      "Art. 6(1): no legal basis is stated",
      "the activity has no name",
      "the kind of processing is not stated",
    ]);
  });

  it("takes a statement that there is nothing for an answer", async () => {
    const none = { answer: "none" as const, evidence: [] };
    const { warnings } = await shapeFindings(
      linkedDataOf(withActivity(anActivity({ recipients: none, transfers: none }))),
    );
    expect(warnings.filter((one) => /recipients|transfers/.test(one))).toEqual([]);
  });

  it.each([
    ["a legal basis that is none", '"@type":["eu-gdpr:A6-1-b"]', '"@type":["eu-gdpr:A7-3"]', "legal basis"],
    [
      "a period that is no duration",
      '"dpv:hasDuration":{"@value":"P6M","@type":"xsd:duration"}',
      '"dpv:hasDuration":"6M"',
      "a period is a duration",
    ],
    [
      "a country that is no country",
      '"dpv:hasThirdCountry":{"@id":"loc:US"}',
      '"dpv:hasThirdCountry":{"@id":"loc:America"}',
      "a third country",
    ],
    ["a gap that says something", '"answer":"not-stated"', '"answer":"not-stated","value":"x"', "says nothing"],
    ["a fourth state", '"answer":"none"', '"answer":"perhaps"', "given, none or not stated"],
    ["an activity without its number", '"dct:identifier":"VVT-0007",', "", "one reference"],
    [
      "an activity without its controller",
      '"dpv:hasDataController":{"@id":"urn:thirty:org_acme:org_acme:legalEntities:main"},',
      "",
      "names the controller",
    ],
    ["a controller without a name", '"dpv:hasName":"Acme GmbH",', "", "has a name"],
    ["a purpose that is something else", '"@type":["dpv:Purpose"]', '"@type":["dpv:Recipient"]', "a purpose is"],
    ["data that are something else", '"@type":["dpv:PersonalData"', '"@type":["dpv:Purpose"', "personal data are"],
    ["a single joint controller", ',{"@id":"urn:thirty:org_acme:pty_sister"}', "", "at least two"],
    [
      "a ground of a transfer that is something else",
      '"dpv:DataTransferLegalBasis"',
      '"dpv:Purpose"',
      "ground of a transfer",
    ],
    [
      "a register that lists what is not there",
      '"dpv:hasProcess":[',
      '"dpv:hasProcess":[{"@id":"urn:thirty:org_acme:act_gone"},',
      "lists processing activities",
    ],
  ])("find %s", async (_what, from, to, words) => {
    const { violations } = await shapeFindings(damaged(from, to));
    expect(violations.join("\n")).toContain(words);
  });
});
