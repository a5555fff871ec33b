import { utils, write } from "@e965/xlsx";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadRecords } from "../records/load";
import { createRecord } from "../records/write";
import { testHouse } from "../testing";
import { commitImport } from "./preview";
import { undoImport } from "./undo";
import { mapUpload } from "./uploads";
import { waitingFile } from "./waiting.fixture";

const organisationId = "org_one";
let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const PROCESSORS = [
  ["Auftragsverarbeiter", "Leistung", "Land", "AVV vom", "Garantie", "Merkmal"],
  ["DATEV eG", "Lohnabrechnung", "Deutschland", new Date(Date.UTC(2020, 2, 12)), "", ""],
  ["Mailer Inc.", "Newsletter", "USA", "folgt", "Standardvertragsklauseln", "Kat. 2"],
];
const ACTIVITIES = [
  ["Verarbeitung", "Zweck", "Auftragsverarbeiter"],
  ["Lohn", "Abrechnung", "DATEV"],
];
const MANUAL = [[], ["So füllen Sie die Liste aus"]];

async function waiting(sheets: Record<string, unknown[][]>) {
  const dpo = house.as("dpo");
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: true }), name);
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx", cellDates: true }));
  return { dpo, ...(await waitingFile(dpo, organisationId, bytes, "vvt.xlsx")) };
}

it("a list of processors fills in the parties that the register has and the activities name, in one step that goes back", async () => {
  await createRecord(house.as("dpo"), "party", { organisationId, state: { name: "DATEV eG" } });
  const { dpo, id, see } = await waiting({ VVT: ACTIVITIES, Dienstleister: PROCESSORS });
  const { digest, columns, sizes } = await see();
  expect(columns[1]).toMatchObject({ found: { kind: "parties", count: 2, names: ["DATEV eG", "Mailer Inc."] } });
  expect(sizes).toMatchObject({ change: 1, open: 1, refused: 0, faults: 0 });
  const taken = await commitImport(dpo, { organisationId, id, locale: "de", digest });
  const parties = await loadRecords(house.db, "party", organisationId);
  expect(parties.map(({ state }) => state)).toMatchObject([
    {
      name: "DATEV eG",
      description: { de: "Lohnabrechnung" },
      contact: { country: "DE" },
      contracts: { items: [{ kind: "processing", signedOn: { value: "2020-03-12" } }] },
    },
    { name: "Mailer Inc.", contact: { country: "US" }, contracts: { items: [{ kind: "standard-clauses" }] } },
  ]);
  const [activity] = await loadRecords(house.db, "activity", organisationId);
  expect(activity?.state.recipients).toMatchObject({ items: [{ partyId: parties[0]?.id, role: "processor" }] });
  await undoImport(dpo, { id: taken.id, revision: 1 });
  const [datev, ...others] = await loadRecords(house.db, "party", organisationId);
  expect(others).toEqual([]);
  expect(datev?.state).toMatchObject({ contact: { country: null }, contracts: { answer: "not-stated" } });
});

it("what a list alone leaves open, and a sheet that nobody reads, are told with their cells before anything is decided", async () => {
  const { see } = await waiting({ Anleitung: MANUAL, Dienstleister: PROCESSORS });
  const { faults, sizes } = await see("faults");
  expect(sizes.open).toBe(0);
  expect(faults).toMatchObject([
    { code: "unknown-sheet", place: { sheet: "Anleitung", cell: "A2" } },
    { code: "not-asked", place: { sheet: "Dienstleister", cell: "D3" }, params: { text: "AVV vom: folgt" } },
  ]);
});

it("a sheet becomes a list of processors once somebody says which column names them", async () => {
  const { dpo, id, see } = await waiting({
    Liste: [
      ["Alpha", "Beta"],
      ["Rechen GmbH", "Österreich"],
    ],
  });
  expect(await see()).toMatchObject({ writesNothing: true, columns: [{ found: null }] });
  const meanings = ["party-name" as const, "party-country" as const];
  await mapUpload(dpo, {
    organisationId,
    id,
    mappings: [{ sheet: "Liste", headingRow: 0, meanings }],
    remember: false,
  });
  expect(await see("create")).toMatchObject({
    columns: [{ found: { kind: "parties", count: 1 } }],
    rows: [{ noun: "document" }, { noun: "party", label: { de: "Rechen GmbH" } }],
  });
});

it("a list that says what processors are engaged for adds them to activities that the register has, beside their recipients", async () => {
  const first = await waiting({
    VVT: [
      ["Verarbeitung", "Zweck", "Empfänger"],
      ["Lohn", "Abrechnung", "Finanzamt"],
      ["Werbung", "Verkauf", "DATEV eG"],
    ],
  });
  await commitImport(first.dpo, { organisationId, id: first.id, locale: "de", digest: (await first.see()).digest });
  const [before] = await loadRecords(house.db, "activity", organisationId);
  const reference = before?.state.reference ?? "";
  const { dpo, id, see } = await waiting({
    Dienstleister: [
      ["Auftragsverarbeiter", "Leistung", "Eingesetzt für"],
      ["DATEV eG", "Abrechnung", `${reference}; Werbung`],
      ["Mailer Inc.", "Versand", "Werbung; Kundenpflege"],
    ],
  });
  const { digest, sizes } = await see();
  expect(sizes).toMatchObject({ open: 1, refused: 0 });
  await commitImport(dpo, { organisationId, id, locale: "de", digest });
  const [datev, mailer] = await loadRecords(house.db, "party", organisationId);
  const [payroll, advertising] = await loadRecords(house.db, "activity", organisationId);
  expect(payroll?.state.recipients).toMatchObject({
    items: [{ category: "tax-office" }, { partyId: datev?.id, role: "processor" }],
  });
  expect(advertising?.state.recipients).toMatchObject({
    items: [{ partyId: datev?.id }, { partyId: mailer?.id, role: "processor" }],
  });
  const again = await waiting({
    Dienstleister: [
      ["Auftragsverarbeiter", "Eingesetzt für"],
      ["Mailer Inc.", reference],
    ],
  });
  expect((await again.see()).sizes).toMatchObject({ create: 0, change: 1 });
});
