import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { loadRecord } from "../records/load";
import { testHouse } from "../testing";
import { ActivityListInput, FacetListInput, listActivities, listFacets } from "./list";
import { archiveActivity, restoreActivity } from "./workflow";
import { updateActivity } from "./write";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
});
afterAll(() => house.remove());

const dpo = () => house.as("dpo", [], SAMPLE_ORGANISATION);
const hr = () => house.as("owner", ["dep_human-resources"], SAMPLE_ORGANISATION);
const search = (input: object) => ActivityListInput.parse({ organisationId: SAMPLE_ORGANISATION, ...input });
const names = async (input: object) =>
  (await listActivities(dpo(), search(input))).items.map((item) => item.nameEn.toLowerCase());

describe("finding activities", () => {
  it.each(["unsuccessful applicants", "unsuccessful six months", "6 months applic", "abgelehnte sechs Monate"])(
    "finds that unsuccessful applicants are kept six months by searching for %s",
    async (text) => {
      const { items } = await listActivities(dpo(), search({ search: text }));
      expect(items.map((item) => item.id)).toContain("act_unsuccessful-applicants");
    },
  );

  it("finds an activity by the address of its recipient", async () => {
    const found = await names({ search: "Barrow Street" });
    expect(found.some((name) => name.includes("analytics"))).toBe(true);
  });

  it.each(['"', "a OR b", "NEAR(", "*", "name:x", "' --", "()"])(
    "takes %s as words and never as syntax",
    async (text) => {
      await expect(listActivities(dpo(), search({ search: text }))).resolves.toBeDefined();
    },
  );

  it("counts in each facet exactly the activities that choosing it lists", async () => {
    const facets = await listFacets(dpo(), FacetListInput.parse({ organisationId: SAMPLE_ORGANISATION }));
    expect(facets.length).toBeGreaterThan(40);
    for (const { facet, value, count } of facets) {
      const { total } = await listActivities(dpo(), search({ filters: { [facet]: [value] } }));
      expect([facet, value, total]).toEqual([facet, value, count]);
    }
  });

  it("counts in a narrowed list what adding or changing one choice would list", async () => {
    const filters = { "legal-basis": ["art-6-1-a"], retention: ["without"] };
    const facets = await listFacets(
      dpo(),
      FacetListInput.parse({ organisationId: SAMPLE_ORGANISATION, search: "google", filters }),
    );
    expect(facets.some(({ facet }) => facet === "legal-basis")).toBe(true);
    for (const { facet, value, count } of facets) {
      const { total } = await listActivities(
        dpo(),
        search({ search: "google", filters: { ...filters, [facet]: [value] } }),
      );
      expect([facet, value, total]).toEqual([facet, value, count]);
    }
  });

  it("keeps its counts true when activities change", async () => {
    const kept = () => house.db.raw.prepare("select * from facet_counts order by 1, 2, 3").all();
    const counted = () =>
      house.db.raw
        .prepare(
          "select organisation_id, facet, value, count(*) as count from activity_facets group by 1, 2, 3 order by 1, 2, 3",
        )
        .all();
    const id = "act_unsuccessful-applicants";
    const made = await updateActivity(dpo(), {
      id,
      revision: (await loadRecord(house.db, "activity", id)).revision,
      changes: { systems: { answer: "not-stated" }, recipients: { answer: "none" } },
    });
    expect(kept()).toEqual(counted());
    await archiveActivity(dpo(), { id, revision: made.revision, reason: { en: "Test" }, since: null });
    expect(kept()).toEqual(counted());
    await restoreActivity(dpo(), { id, revision: made.revision + 1 });
  });

  it("widens with values of one facet and narrows with another facet", async () => {
    const total = async (filters: object) => (await listActivities(dpo(), search({ filters }))).total;
    const consent = await total({ "legal-basis": ["art-6-1-a"] });
    const either = await total({ "legal-basis": ["art-6-1-a", "art-6-1-f"] });
    const narrowed = await total({ "legal-basis": ["art-6-1-a", "art-6-1-f"], retention: ["without"] });
    expect(either).toBeGreaterThan(consent);
    expect(narrowed).toBeLessThan(either);
  });

  it("shows and counts for an owner only the activities of their departments", async () => {
    const { items, total } = await listActivities(hr(), search({}));
    expect(total).toBeGreaterThan(0);
    expect(items.every((item) => item.departmentId === "dep_human-resources")).toBe(true);
    const facets = await listFacets(hr(), FacetListInput.parse({ organisationId: SAMPLE_ORGANISATION }));
    expect(facets.filter((one) => one.facet === "department").map((one) => one.value)).toEqual(["dep_human-resources"]);
    const statuses = facets.filter((one) => one.facet === "status");
    expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it("sorts by every column in both directions", async () => {
    for (const sort of ["reference", "name", "updated", "findings"]) {
      const up = await listActivities(dpo(), search({ sort }));
      const down = await listActivities(dpo(), search({ sort, descending: true }));
      expect(up.items).toHaveLength(down.items.length);
      expect(up.total).toBe(down.total);
    }
    const references = (await listActivities(dpo(), search({ descending: true }))).items.map((item) => item.reference);
    expect(references).toEqual([...references].sort().reverse());
  });
});
