import { afterAll, beforeAll, expect, it } from "vitest";
import { loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { commitImport, previewImport } from "./preview";
import { readImportedFile } from "./read-file";
import { undoImport } from "./undo";
import { keepUpload, mapUpload } from "./uploads";

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
  const file = await readImportedFile(bytes, "liste.csv");
  const { id } = await keepUpload(dpo, organisationId, file, "cd".repeat(32));
  const asked = { organisationId, id, locale: "de" as const, page: 1 };
  const [sheet] = (await previewImport(dpo, asked)).columns;
  if (!sheet) throw new Error("no columns were guessed");
  const mapping = {
    sheet: sheet.sheet,
    headingRow: sheet.headingRow,
    meanings: ["name" as const, "legal-bases" as const, "purposes" as const],
  };
  await mapUpload(dpo, { organisationId, id, mappings: [mapping], remember: true });
  const { digest, sizes } = await previewImport(dpo, asked);
  expect(sizes).toMatchObject({ refused: 0 });
  const taken = await commitImport(dpo, { organisationId, id, locale: "de", digest });
  const activities = await loadRecords(house.db, "activity", organisationId);
  expect(activities.map(({ state }) => state.purposes.answer)).toEqual(["given", "given"]);
  await expect(previewImport(dpo, asked)).rejects.toMatchObject({ code: "not-found" });
  const again = await keepUpload(dpo, organisationId, file, "cd".repeat(32));
  const second = await previewImport(dpo, { ...asked, id: again.id });
  expect(second).toMatchObject({ writesNothing: true, earlier: { id: taken.id }, columns: [{ remembered: true }] });
  await undoImport(dpo, { id: taken.id, revision: 1 });
  expect(await loadRecords(house.db, "activity", organisationId)).toEqual([]);
});
