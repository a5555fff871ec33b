import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImportDraft } from "@/domain/imports/import-draft";
import { createActivity } from "../activities/write";
import type { Context } from "../context";
import { updateOrganisation } from "../organisations/organisations";
import { loadRecord, loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { aDraft, commitDraft, imported, SOURCE } from "./drafts.fixture";
import { planImport } from "./planning";
import { undoImport } from "./undo";

const organisationId = "org_one";

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: Context;
beforeEach(async () => {
  house = await testHouse();
  dpo = house.as("dpo");
});
afterEach(() => house.remove());

const take = (draft: ImportDraft) => commitDraft(dpo, organisationId, SOURCE, draft, { locale: "de" });
const organisation = () => loadRecord(house.db, "organisation", organisationId);
const begin = () =>
  createActivity(dpo, { organisationId, state: { name: { de: "Einkauf" }, controllerEntity: "main" } });

/** A register from elsewhere with one legal entity, and activities that it answers for. */
function theirs(entity: string, ...activities: string[]): ImportDraft {
  const legalEntities = [{ id: "headquarters", name: entity }];
  return aDraft(
    [
      imported("organisation", "org_elsewhere", { name: "Elsewhere AG", legalEntities }),
      ...activities.map((name) =>
        imported("activity", `act_${name.toLowerCase()}`, { name: { de: name }, controllerEntity: "headquarters" }),
      ),
    ],
    { layout: "thirty" },
  );
}

async function rename(from: string, to: string) {
  const { revision, state } = await organisation();
  const legalEntities = state.legalEntities.map((one) => (one.name === from ? { ...one, name: to } : one));
  await updateOrganisation(dpo, { id: organisationId, revision, changes: { legalEntities } });
  return legalEntities;
}

const entityOf = async (name: string) =>
  (await loadRecords(house.db, "activity", organisationId)).find(({ state }) => state.name.de === name)?.state
    .controllerEntity;

describe("a legal entity of a file in our own layout", () => {
  it.each([
    { how: "came with it", name: "Elsewhere AG", isEmpty: false },
    { how: "was known by its name", name: "Company one GmbH", isEmpty: false },
    { how: "became the organisation's own in an empty register", name: "Elsewhere AG", isEmpty: true },
  ])("that $how is known again after it was renamed here", async ({ name, isEmpty }) => {
    if (!isEmpty) await begin();
    await take(theirs(name, "Verkauf"));
    const standing = await rename(name, "Holding SE");
    const again = await planImport(dpo, organisationId, theirs(name, "Verkauf"));
    expect(again.counts).toMatchObject({ create: 0, change: 0, refused: 0 });
    await take(theirs(name, "Verkauf", "Versand"));
    expect((await organisation()).state.legalEntities).toEqual(standing);
    expect(await entityOf("Versand")).toBe(standing.find((one) => one.name === "Holding SE")?.id);
  });

  it("is known again after it was renamed where the file is made", async () => {
    await begin();
    await take(theirs("Elsewhere AG", "Verkauf"));
    const { legalEntities } = (await organisation()).state;
    await take(theirs("Elsewhere Europe SE", "Verkauf", "Versand"));
    expect((await organisation()).state.legalEntities).toEqual(legalEntities);
    expect(await entityOf("Versand")).toBe(await entityOf("Verkauf"));
  });

  it("comes anew once the import that brought it was taken back", async () => {
    await begin();
    const { id } = await take(theirs("Elsewhere AG", "Verkauf"));
    await undoImport(dpo, { id, revision: 1 });
    await take(theirs("Elsewhere AG", "Verkauf"));
    expect((await organisation()).state.legalEntities.map(({ name }) => name)).toEqual([
      "Company one GmbH",
      "Elsewhere AG",
    ]);
  });

  it("keeps its import from being taken back while another activity names it", async () => {
    await begin();
    const { id } = await take(theirs("Elsewhere AG", "Verkauf"));
    const controllerEntity = await entityOf("Verkauf");
    await createActivity(dpo, { organisationId, state: { name: { de: "Versand" }, controllerEntity } });
    const before = await organisation();
    await expect(undoImport(dpo, { id, revision: 1 })).rejects.toMatchObject({
      code: "import-changed-since",
      params: { names: "Versand" },
    });
    expect(await organisation()).toEqual(before);
  });

  it("is another one where its legal form is another, though the names are the same otherwise", async () => {
    await begin();
    await rename("Company one GmbH", "Nord GmbH & Co. KG");
    const both = [
      { id: "first", name: "Nord GmbH" },
      { id: "second", name: "Nord" },
      { id: "third", name: "NORD GmbH & Co KG" },
    ];
    await take(aDraft([imported("organisation", "org_elsewhere", { legalEntities: both })], { layout: "thirty" }));
    const { legalEntities } = (await organisation()).state;
    expect(legalEntities.map(({ id }) => id)).toEqual(["main", "first", "second"]);
  });
});
