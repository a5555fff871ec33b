import { afterEach, beforeEach, expect, it } from "vitest";
import type { MeaningRow } from "@/domain/imports/meaning";
import { understand } from "@/domain/imports/understand";
import { loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { commitDraft, SOURCE } from "./drafts.fixture";
import { planImport } from "./planning";

const organisationId = "org_one";
const place = (cell: string) => ({ sheet: "Vorblatt", cell });
const ofOrganisation: MeaningRow = {
  kind: "organisation",
  cells: [{ meaning: "controller", text: "Muster GmbH, Weg 1", place: place("B2") }],
};
const ofActivity: MeaningRow = {
  kind: "activity",
  cells: [
    { meaning: "name", text: "Newsletter", place: place("A5") },
    { meaning: "purposes", text: "Werbung", place: place("B5") },
  ],
};
const draftOf = (...rows: MeaningRow[]) => understand(rows, { file: "vvt.xlsx", layout: "dsk", locale: "de" });

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

it("what a file says of the organisation is asked at its first activity, or told where it has none", async () => {
  const asked = await planImport(house.as("dpo"), organisationId, draftOf(ofOrganisation, ofActivity));
  expect(asked.questions.map(({ text }) => text)).toEqual(["Muster GmbH, Weg 1"]);
  const told = await planImport(house.as("dpo"), organisationId, draftOf(ofOrganisation));
  expect(told.faults.map(({ params }) => params.text)).toEqual(["Muster GmbH, Weg 1"]);
});

it("the evidence of a file names its document, which the same file finds again", async () => {
  const dpo = house.as("dpo");
  const draft = draftOf(ofOrganisation, ofActivity);
  await commitDraft(dpo, organisationId, SOURCE, draft, { locale: "de" });
  const documents = await loadRecords(house.db, "document", organisationId);
  const [activity] = await loadRecords(house.db, "activity", organisationId);
  expect(documents).toHaveLength(1);
  expect(JSON.stringify(activity?.state.purposes)).toContain(`"documentId":"${documents[0]?.id}"`);
  const again = await planImport(dpo, organisationId, draft);
  expect(again.counts).toMatchObject({ create: 0, change: 0, open: 0 });
});
