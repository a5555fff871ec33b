import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LAW_ENTRIES } from "@/domain/law/law-entries";
import { LawEntry } from "@/domain/law/law-entry";
import { createActivity } from "../activities/write";
import { testHouse } from "../testing";
import { listLaw, putLaw, resetLaw } from "./law";
import { findingsOf } from "./list";
import { simulateLaw } from "./simulate-law";

const organisationId = "org_one";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const dpo = () => house.as("dpo");
const entries = (of = organisationId) => listLaw(house.operator, { organisationId: of }).entries;
const listed = (id: string) => entries().find(({ entry }) => entry.id === id);
const put = (entry: object, revision = 0) =>
  putLaw(dpo(), { organisationId, revision, entry: LawEntry.parse({ validTo: null, source: "Gazette", ...entry }) });

const kenya = {
  id: "own-adequacy-ke-2026-11-01",
  kind: "adequacy",
  destination: "KE",
  scope: "all",
  validFrom: "2026-11-01",
  checkedOn: "2026-11-23",
};
const toKenya = {
  name: { en: "Support" },
  recipients: { answer: "given", items: [{ id: "r", category: "cloud", role: "processor" }] },
  transfers: {
    answer: "given",
    items: [
      {
        id: "t",
        recipientRow: "r",
        destination: { kind: "country", country: "KE" },
        safeguards: { answer: "given", items: [{ tool: "art-45" }] },
      },
    ],
  },
};

describe("an entry of the organisation's own", () => {
  it("stands beside the others, changes what the rules find, and can be taken away again", async () => {
    const { id } = await createActivity(house.operator, { organisationId, state: toKenya });
    const rules = async () => (await findingsOf(house.operator, { id })).items.map(({ rule }) => rule);
    expect(await rules()).toContain("adequacy-not-in-force");
    await put(kenya);
    expect(await rules()).not.toContain("adequacy-not-in-force");
    expect(listed(kenya.id)).toMatchObject({ revision: 1, shipped: false });
    await resetLaw(dpo(), { organisationId, id: kenya.id, revision: 1 });
    expect(listed(kenya.id)).toBeUndefined();
    expect(await rules()).toContain("adequacy-not-in-force");
  });

  it("is added once, and is another organisation's affair no more than its name", async () => {
    await put(kenya);
    await expect(put(kenya)).rejects.toMatchObject({ code: "conflict" });
    expect(entries("org_two").some(({ entry }) => entry.id === kenya.id)).toBe(false);
  });

  it("takes the place of the one that Thirty ships with another value, and gives it back", async () => {
    const age = LAW_ENTRIES.find(({ id }) => id === "consent-age-de");
    await put({ ...age, age: 14 });
    expect(listed("consent-age-de")).toMatchObject({ entry: { age: 14 }, revision: 1, shipped: true });
    await resetLaw(dpo(), { organisationId, id: "consent-age-de", revision: 1 });
    expect(listed("consent-age-de")).toMatchObject({ entry: { age: 16 }, revision: 0 });
  });

  it("cannot be about something else than the entry of its id", async () => {
    await expect(put({ ...kenya, id: "review-interval" })).rejects.toMatchObject({ code: "bad-input" });
    await put(kenya);
    await expect(put({ ...kenya, destination: "UG" }, 1)).rejects.toMatchObject({ code: "bad-input" });
  });

  it("keeps entries apart whose long names begin alike", async () => {
    const named = (validFrom: string) => ({
      id: `own-provision-${"a".repeat(30)}-${validFrom}`,
      kind: "provision",
      name: "A very long name of a provision",
      validFrom,
      checkedOn: "2026-11-23",
    });
    await put(named("2026-01-01"));
    await put(named("2026-01-02"));
    expect(entries().filter(({ shipped }) => !shipped)).toHaveLength(2);
  });
});

describe("a simulation", () => {
  it("names the records that the end of an entry would touch, and says so where it touches none", async () => {
    const { id } = await createActivity(house.operator, { organisationId, state: toKenya });
    await put(kenya);
    const ends = (entry: string) => simulateLaw(dpo(), { organisationId, id: entry, endsOn: "2026-12-31" });
    const { touched } = await ends(kenya.id);
    expect(touched).toMatchObject([{ id, comes: [{ rule: "adequacy-not-in-force" }], goes: [] }]);
    expect(await ends("adequacy-ad")).toMatchObject({ touched: [], parties: [], notices: [] });
    expect(listed(kenya.id)).toMatchObject({ entry: { validTo: null } });
  });

  it("names to an owner the activities of their own departments alone", async () => {
    const inDepartment = async (departmentId: string) =>
      (await createActivity(house.operator, { organisationId, state: { ...toKenya, departmentId } })).id;
    const own = await inDepartment("dep_one-hr");
    await inDepartment("dep_one-it");
    await put(kenya);
    const owner = house.as("owner", ["dep_one-hr"]);
    const { touched } = await simulateLaw(owner, { organisationId, id: kenya.id, endsOn: "2026-12-31" });
    expect(touched.map(({ id }) => id)).toEqual([own]);
  });

  it("of the end of a threshold touches nothing, because a number without a successor goes on", async () => {
    await createActivity(house.operator, { organisationId, state: toKenya });
    const { touched } = await simulateLaw(dpo(), { organisationId, id: "review-interval", endsOn: "2026-12-31" });
    expect(touched).toEqual([]);
  });
});
