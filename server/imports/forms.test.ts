import { utils, write } from "@e965/xlsx";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { commitImport } from "./preview";
import { mapUpload } from "./uploads";
import { waitingFile } from "./waiting.fixture";

const organisationId = "org_one";
let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.remove());

/** A workbook of forms as another program writes it: a title over three columns, a label over two rows. */
function workbookOfForms(kind: "xlsx" | "ods"): Uint8Array {
  const book = utils.book_new();
  for (const [name, purpose, recipients] of [
    ["Newsletter", "Werbung", ["Versandhaus Mailer GmbH", "Druckerei"]],
    ["Zugang", "Zutrittskontrolle", ["Sicherheitsdienst", ""]],
  ] as const) {
    const sheet = utils.aoa_to_sheet([
      ["Verarbeitungstätigkeit", "", ""],
      ["1. Bezeichnung der Verarbeitung:", "", name],
      ["2. Zwecke der Verarbeitung:", "", purpose],
      ["3. Kategorien von Empfängern:", "", recipients[0]],
      ["", "", recipients[1]],
      ["4. Kategorien betroffener Personen:", "", "Kunden"],
      ["5. Feld ohne Bekanntes:", "", "Werbebrief"],
      ["6. Datum der Einführung:", "", new Date(Date.UTC(2024, 4, 2))],
    ]);
    sheet["!merges"] = [utils.decode_range("A1:C1"), utils.decode_range("A2:B2"), utils.decode_range("A4:B5")];
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: kind, cellDates: true }));
}

async function waiting(kind: "xlsx" | "ods") {
  const dpo = house.as("dpo");
  const { id, see } = await waitingFile(dpo, organisationId, workbookOfForms(kind), `formulare.${kind}`);
  const [form] = (await see()).columns;
  if (!form) throw new Error("no form was found");
  return { dpo, id, see, form };
}

const UNKNOWN = "5. Feld ohne Bekanntes:";

it("a form on each sheet of a workbook goes in as one import of several activities, with a label that was corrected", async () => {
  const { dpo, id, see, form } = await waiting("xlsx");
  expect(form.found).toEqual({ kind: "forms", count: 2, names: ["Newsletter", "Zugang"] });
  expect(form.columns.find(({ heading }) => heading === UNKNOWN)).toMatchObject({
    samples: ["Werbebrief"],
    meaning: "note",
    doubtful: true,
  });
  const meanings = form.columns.map(({ heading, meaning }) => (heading === UNKNOWN ? "systems" : meaning));
  const mappings = [{ sheet: form.sheet, headingRow: form.headingRow, meanings }];
  await mapUpload(dpo, { organisationId, id, mappings, remember: true });
  const { digest, sizes } = await see();
  expect(sizes).toMatchObject({ open: 0, refused: 0, faults: 0 });
  await commitImport(dpo, { organisationId, id, locale: "de", digest });
  const activities = await loadRecords(house.db, "activity", organisationId);
  expect(activities.map(({ state }) => state)).toMatchObject([
    { name: { de: "Newsletter" }, startedOn: { value: "2024-05-02" }, systems: { answer: "given" } },
    { name: { de: "Zugang" }, purposes: { items: [{ name: { de: "Zutrittskontrolle" } }] } },
  ]);
  expect(activities[0]?.state.recipients).toMatchObject({
    items: [
      { evidence: [{ place: "Newsletter, C4", quotation: "Versandhaus Mailer GmbH" }] },
      { category: "printing", evidence: [{ place: "Newsletter, C5" }] },
    ],
  });
});

it("the next workbook with these labels, in another format, is read as somebody said before", async () => {
  const { form } = await waiting("ods");
  expect(form.remembered).toBe(true);
  expect(form.columns.find(({ heading }) => heading === UNKNOWN)?.meaning).toBe("systems");
});
