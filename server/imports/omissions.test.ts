import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { importOmissions } from "@/db/schema/imports";
import { ledgerEntries } from "@/db/schema/ledger";
import { records } from "@/db/schema/records";
import type { ImportDraft, ImportFault } from "@/domain/imports/import-draft";
import { IMPORT_KEEPS } from "@/domain/imports/limits";
import { Omission } from "@/domain/imports/omission";
import { PersonIdentity } from "@/domain/people/person";
import { submitActivity } from "../activities/workflow";
import { createActivity } from "../activities/write";
import type { Context } from "../context";
import { removePerson } from "../people/write";
import { testHouse } from "../testing";
import { aDraft, commitDraft, imported, SOURCE } from "./drafts.fixture";
import { getImport, listImports } from "./list";
import { undoImport } from "./undo";
import { forgetFiles } from "./uploads";

const organisationId = "org_one";
const DAY = 86_400_000;

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: Context;
beforeEach(async () => {
  house = await testHouse();
  dpo = house.as("dpo");
});
afterEach(() => house.remove());

const take = (draft: ImportDraft) => commitDraft(dpo, organisationId, SOURCE, draft, { locale: "de" });
const omissions = async (id: string, omitted = 1) => (await getImport(dpo, { id, page: 1, omitted })).omissions;

/** A file with a party to take in, an activity that lies with the DPO, and a text that nobody understood. */
async function half(): Promise<ImportDraft> {
  const { id } = await createActivity(dpo, { organisationId, state: { name: { de: "Newsletter" } } });
  await submitActivity(dpo, { id, revision: 1 });
  const row = imported("activity", "act_1", { reference: "VVT-0001", name: { de: "Rundbrief", en: "Circular" } });
  const text = { key: "act_1", field: "retentionRules", text: "wie üblich", place: { sheet: "Liste", cell: "F3" } };
  const unknown: ImportFault = {
    place: { sheet: "Liste", cell: "H1" },
    code: "unknown-column",
    params: { heading: "Ampel", text: "grün" },
  };
  return aDraft([imported("party", "pty_1", { name: "Mailer" }), row], { openTexts: [text], faults: [unknown] });
}

/** Tables in which a text stands, in whichever column. */
function tablesWith(text: string): string[] {
  const tables = house.db.read.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`);
  return tables
    .map(({ name }) => name)
    .filter((name) => JSON.stringify(house.db.read.all(sql.raw(`select * from "${name}"`))).includes(text));
}

describe("what an import did not take over", () => {
  it("is kept with it in the order of the preview: refused records, cells without a place, texts that nobody was asked about", async () => {
    const { id, counts } = await take(await half());
    expect(counts).toMatchObject({ create: 1, refused: 1, faults: 2, open: 0 });
    expect((await listImports(dpo, { organisationId }))[0]?.counts).toEqual(counts);
    expect((await omissions(id)).items).toEqual([
      {
        position: 0,
        place: { sheet: "Sheet 1", cell: "A5" },
        omission: {
          kind: "refused",
          reason: "in-review",
          fields: [],
          noun: "activity",
          label: { en: "Circular", de: "Rundbrief" },
        },
      },
      {
        position: 1,
        place: { sheet: "Liste", cell: "H1" },
        omission: { kind: "fault", code: "unknown-column", params: { heading: "Ampel", text: "grün" } },
      },
      {
        position: 2,
        place: { sheet: "Liste", cell: "F3" },
        omission: { kind: "fault", code: "not-asked", params: { text: "wie üblich" } },
      },
    ]);
  });

  it("goes with the import when it is taken back, and never stands in the ledger", async () => {
    const { id } = await take(await half());
    await undoImport(dpo, { id, revision: 1 });
    expect((await omissions(id)).total).toBe(0);
    expect(await house.db.read.$count(importOmissions)).toBe(0);
    const entries = house.db.read.select({ state: ledgerEntries.state }).from(ledgerEntries).all();
    expect(entries.filter(({ state }) => state?.includes("wie üblich"))).toEqual([]);
  });

  it("names no person, so that an erased name stands in no table, even after an old file came again", async () => {
    const identity = PersonIdentity.parse({ name: "Erika Beispiel" });
    await take(aDraft([imported("person", "per_1", {}, { identity })]));
    const person = house.db.read.select().from(records).where(eq(records.noun, "person")).get();
    expect(tablesWith(identity.name)).not.toEqual([]);
    // Of an old file: the department that the person belongs to is no longer there.
    const old = (party: string) =>
      aDraft([
        imported("person", "per_1", { departmentIds: ["dep_gone"] }, { identity }),
        imported("party", "pty_1", { name: party }),
      ]);
    const told: ImportFault[] = ["Beispiel, Erika (bis 2024)", "a\nErika Beispiel", "Erika, Einkauf"].map((text) => {
      return { place: { sheet: "Liste", cell: "C4" }, code: "unknown-column", params: { heading: "Zuständig", text } };
    });
    const inPassing = await take(aDraft([imported("party", "pty_1", { name: "Printer" })], { faults: told }));
    const before = await take(old("Mailer"));
    await removePerson(dpo, { id: person?.id ?? "", revision: person?.revision ?? 0 });
    const after = await take(old("Host"));
    for (const { id } of [before, after])
      expect((await omissions(id)).items).toMatchObject([{ omission: { noun: "person", label: null } }]);
    expect(tablesWith(identity.name)).toEqual([]);
    expect((await omissions(inPassing.id)).items.map(({ omission }) => omission)).toMatchObject([
      { params: { text: "Erika, Einkauf" } },
    ]);
  });

  it("goes with a person whom the undo of their import erases, and stays where another organisation keeps it", async () => {
    const identity = PersonIdentity.parse({ name: "Erika Beispiel" });
    const fault: ImportFault = {
      place: { sheet: "Erika Beispiel", cell: "A1" },
      code: "unknown-sheet",
      params: { text: "" },
    };
    const other = await take(aDraft([imported("party", "pty_1", { name: "Mailer" })], { faults: [fault] }));
    const draft = aDraft([imported("party", "pty_1", { name: "Host" })], { faults: [fault] });
    const elsewhere = await commitDraft(house.as("dpo", [], "org_two"), "org_two", SOURCE, draft, { locale: "de" });
    const { id } = await take(aDraft([imported("person", "per_1", {}, { identity })]));
    await undoImport(dpo, { id, revision: 1 });
    expect((await omissions(other.id)).total).toBe(0);
    expect(await house.db.read.$count(importOmissions, eq(importOmissions.importId, elsewhere.id))).toBe(1);
  });

  it("is looked through once, however many people the undo of an import erases", async () => {
    const told = ["Erika Beispiel 7", "wie üblich"].map((text): ImportFault => {
      return { place: { sheet: "Liste", cell: "C4" }, code: "unknown-column", params: { heading: "Zuständig", text } };
    });
    const other = await take(aDraft([imported("party", "pty_1", { name: "Mailer" })], { faults: told }));
    const people = Array.from({ length: 12 }, (_, index) => {
      const identity = PersonIdentity.parse({ name: `Erika Beispiel ${index}` });
      return imported("person", `per_${index}`, {}, { identity });
    });
    const { id } = await take(aDraft(people));
    const read = vi.spyOn(Omission, "parse");
    await undoImport(dpo, { id, revision: 1 });
    expect(read).toHaveBeenCalledTimes(told.length);
    read.mockRestore();
    expect((await omissions(other.id)).items).toMatchObject([{ omission: { params: { text: "wie üblich" } } }]);
    expect(tablesWith("Erika Beispiel")).toEqual([]);
  });

  it("is kept for as long as the page says, and the count of it for good", async () => {
    const { id, counts } = await take(await half());
    const taken = house.db.read.select().from(records).where(eq(records.id, id)).get();
    const end = (taken?.updatedAt ?? 0) + IMPORT_KEEPS.omissionDays * DAY;
    await forgetFiles(house.db, end);
    expect((await omissions(id)).total).toBe(3);
    await forgetFiles(house.db, end + 1);
    expect(await omissions(id)).toMatchObject({ total: 0, items: [] });
    expect((await getImport(dpo, { id, page: 1, omitted: 1 })).counts).toEqual(counts);
  });

  it("is counted in full, kept as far as is stated, and read by the page", async () => {
    const faults = Array.from({ length: IMPORT_KEEPS.omissions + 7 }, (_, index): ImportFault => {
      return { place: { sheet: "Liste", cell: `A${index}` }, code: "not-a-day", params: { text: String(index) } };
    });
    const { id, counts } = await take(aDraft([imported("party", "pty_1", { name: "Mailer" })], { faults }));
    expect(counts.faults).toBe(IMPORT_KEEPS.omissions + 7);
    const second = await omissions(id, 2);
    expect(second).toMatchObject({ total: IMPORT_KEEPS.omissions, page: 2 });
    expect(second.items[0]?.position).toBe(second.pageSize);
  });
});
