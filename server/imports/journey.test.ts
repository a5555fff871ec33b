import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { understand } from "@/domain/imports/understand";
import { loadRecords } from "../records/load";
import { createRecord } from "../records/write";
import { testHouse } from "../testing";
import { planImport } from "./planning";
import { commitImport, previewImport } from "./preview";
import { undoImport } from "./undo";
import { mapUpload } from "./uploads";
import { waitingFile } from "./waiting.fixture";

const organisationId = "org_one";
let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.remove());

it("a CSV goes up, a column is corrected and remembered, it is taken in as shown, and goes back as one step", async () => {
  const dpo = house.as("dpo");
  const bytes = Buffer.from(
    "Name der Verarbeitung;Rechtsgrundlage;Feld 7\nNewsletter;Art. 6 Abs. 1 lit. a DSGVO;Werbung\nBewerbungen;Art. 6 Abs. 1 lit. b DSGVO;Auswahl\n",
  );
  const { id, see } = await waitingFile(dpo, organisationId, bytes, "liste.csv");
  const [sheet] = (await see()).columns;
  if (!sheet) throw new Error("no columns were guessed");
  const mapping = {
    sheet: sheet.sheet,
    headingRow: sheet.headingRow,
    meanings: ["name" as const, "legal-bases" as const, "purposes" as const],
  };
  await mapUpload(dpo, { organisationId, id, mappings: [mapping], remember: true });
  const { digest, sizes } = await see();
  expect(sizes).toMatchObject({ refused: 0 });
  const taken = await commitImport(dpo, { organisationId, id, locale: "de", digest });
  const activities = await loadRecords(house.db, "activity", organisationId);
  expect(activities.map(({ state }) => state.purposes.answer)).toEqual(["given", "given"]);
  await expect(see()).rejects.toMatchObject({ code: "not-found" });
  const again = await waitingFile(dpo, organisationId, bytes, "liste.csv");
  expect(await again.see()).toMatchObject({
    writesNothing: true,
    earlier: { id: taken.id },
    columns: [{ remembered: true }],
  });
  await undoImport(dpo, { id: taken.id, revision: 1 });
  expect(await loadRecords(house.db, "activity", organisationId)).toEqual([]);
});

async function shown(text: string, name: string) {
  const dpo = house.as("dpo");
  return { dpo, ...(await waitingFile(dpo, organisationId, Buffer.from(text), name)) };
}

it("a sheet whose headings nobody knows is offered as it is, takes nothing in, and is read once somebody says what it holds", async () => {
  const { dpo, id, see } = await shown("Alpha;Beta\nRundbrief;wöchentlich\n", "fremd.csv");
  const first = await see();
  expect(first).toMatchObject({ writesNothing: true, sizes: { create: 0 } });
  const [sheet] = first.columns;
  expect(sheet?.columns).toMatchObject([
    { heading: "Alpha", samples: ["Rundbrief"], meaning: "ignore", doubtful: true },
    { heading: "Beta", samples: ["wöchentlich"], meaning: "ignore", doubtful: true },
  ]);
  const mapping = { sheet: sheet?.sheet ?? "", headingRow: 0, meanings: ["name" as const, "note" as const] };
  await mapUpload(dpo, { organisationId, id, mappings: [mapping], remember: false });
  expect(await see()).toMatchObject({ writesNothing: false, part: "create", rows: [{ noun: "activity" }, {}] });
});

it("what was not understood is shown with its cell where the file brings no activity to ask about it", async () => {
  const place = { sheet: "Vorblatt", cell: "B2" };
  const draft = understand(
    [{ kind: "organisation", cells: [{ meaning: "controller", text: "Muster GmbH", heading: "Name", place }] }],
    { file: "vorblatt.docx", layout: "dsk", locale: "de" },
  );
  const { questions, faults, counts } = await planImport(house.as("dpo"), organisationId, draft);
  expect({ questions, faults, open: counts.open }).toEqual({
    questions: [],
    faults: [{ place, code: "not-asked", params: { text: "Name: Muster GmbH" } }],
    open: 0,
  });
});

it("a record that the register has under another spelling is shown as what it is there, with what the file calls it", async () => {
  await createRecord(house.as("dpo"), "party", { organisationId, state: { name: "Häusler Post GmbH" } });
  const { dpo, id } = await shown(
    "Name der Verarbeitung;Empfänger\nAuslieferung;Hausler\u00ad POST GmbH\n",
    "post.csv",
  );
  const { rows } = await previewImport(dpo, { organisationId, id, locale: "de", page: 1, part: "matched" });
  expect(rows).toMatchObject([
    { noun: "party", label: { de: "Häusler Post GmbH" }, called: "Hausler\u00ad POST GmbH" },
  ]);
});

it("a formula that failed counts as blank and is told once for its column, and invisible characters hide no heading", async () => {
  const headings = "Name der\u200b Verarbeitung;Rechts\u00adgrundlage;Zweck";
  const { dpo, id } = await shown(`${headings}\nMahnung;#NV;#BEZUG!\nInkasso;#NV;Forderungen\n`, "formeln.csv");
  const asked = { organisationId, id, locale: "de" as const, page: 1, part: "faults" as const };
  const { columns, faults, sizes } = await previewImport(dpo, asked);
  expect(columns[0]?.columns.map(({ meaning }) => meaning)).toEqual(["name", "legal-bases", "purposes"]);
  expect(sizes).toMatchObject({ open: 0 });
  expect(faults.map(({ code, place, params }) => [code, place.cell, params.text])).toEqual([
    ["failed-formula", "B2", "#NV"],
    ["failed-formula", "C2", "#BEZUG!"],
  ]);
});

it("pages of a preview are read from one plan, which is made anew once somebody wrote in the register", async () => {
  const { dpo, see } = await shown("Name der Verarbeitung;Auftragsverarbeiter\nVersand;Mailer GmbH\n", "versand.csv");
  const planning = vi.spyOn(house.db.read, "all");
  const first = await see();
  const once = planning.mock.calls.length;
  expect(once).toBeGreaterThan(0);
  expect(await see()).toEqual(first);
  expect(planning.mock.calls.length).toBe(once);
  await createRecord(dpo, "party", { organisationId, state: { name: "Mailer GmbH" } });
  expect((await see()).sizes).toMatchObject({ create: first.sizes.create - 1 });
  planning.mockRestore();
});
