import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { importUploads } from "@/db/schema/imports";
import { guessMapping } from "@/domain/imports/columns/guess-mapping";
import type { ImportedFile } from "@/domain/imports/imported-file";
import type { Meaning } from "@/domain/imports/meaning";
import type { Context } from "../context";
import { loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { commitImport, previewImport } from "./preview";
import {
  cancelUpload,
  forgetFiles,
  keepUpload,
  listUploads,
  loadUploadedFile,
  mapUpload,
  UploadMapInput,
} from "./uploads";

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 24, 9);
const file: ImportedFile = {
  kind: "csv",
  name: "liste.csv",
  grids: [{ name: "liste", rows: [["Name"], ["Newsletter"]] }],
};

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
  house.setClock(START);
});
afterEach(() => house.remove());

const keep = (organisationId = "org_one") => keepUpload(house.operator, organisationId, file, "ab".repeat(32));
const ids = () =>
  house.db.read
    .select({ id: importUploads.id })
    .from(importUploads)
    .all()
    .map(({ id }) => id);

describe("a file that waits for a decision", () => {
  it("is there for a day as it was read, then gone for everybody, and taken away with the next upload", async () => {
    const { id } = await keep();
    house.setClock(START + DAY - 60_000);
    expect(await loadUploadedFile(house.operator, { organisationId: "org_one", id })).toEqual(file);
    house.setClock(START + DAY + 60_000);
    const late = loadUploadedFile(house.operator, { organisationId: "org_one", id });
    await expect(late).rejects.toMatchObject({ code: "not-found" });
    const { id: next } = await keep("org_two");
    expect(ids()).toEqual([next]);
  });

  it("goes when its day is over although nobody comes", async () => {
    const { id } = await keep();
    await forgetFiles(house.db, START + DAY);
    expect(ids()).toEqual([id]);
    await forgetFiles(house.db, START + DAY + 60_000);
    expect(ids()).toEqual([]);
  });

  it("is taken in as it was shown, and not as somebody had it read meanwhile", async () => {
    const rows = [
      ["Name der Verarbeitung", "Rechtsgrundlage", "Feld 7"],
      ["Newsletter", "Art. 6 Abs. 1 lit. a DSGVO", "Werbung"],
    ];
    const dpo = house.as("dpo");
    const organisationId = "org_one";
    const grids = [{ name: "liste", rows }];
    const { id } = await keepUpload(dpo, organisationId, { kind: "csv", name: "l.csv", grids }, "ab".repeat(32));
    const readAs = (last: Meaning) =>
      mapUpload(dpo, {
        organisationId,
        id,
        mappings: [{ sheet: "liste", headingRow: 0, meanings: ["name", "legal-bases", last] }],
        remember: false,
      });
    await readAs("purposes");
    const { digest } = await previewImport(dpo, { organisationId, id, locale: "de", page: 1 });
    const commit = () => commitImport(dpo, { organisationId, id, locale: "de", digest });
    await readAs("description");
    await expect(commit()).rejects.toMatchObject({ code: "import-outdated" });
    expect(await loadRecords(house.db, "activity", organisationId)).toEqual([]);
    await readAs("purposes");
    // Of two people who decide at once, one takes it in and the other learns that it is done.
    const both = await Promise.allSettled([commit(), commit()]);
    expect(both.filter(({ status }) => status === "fulfilled")).toMatchObject([{ value: { counts: { create: 2 } } }]);
    expect(both.filter(({ status }) => status === "rejected")).toMatchObject([{ reason: { code: "import-gone" } }]);
    await expect(readAs("description")).rejects.toMatchObject({ code: "import-gone" });
    expect(await loadRecords(house.db, "activity", organisationId)).toHaveLength(1);
  });

  it("is read as somebody said also where a table begins below more than a thousand rows", async () => {
    const activities = Array.from({ length: 1_200 }, (_, index) => [`V-${index}`, `Tätigkeit ${index}`, "Abrechnung"]);
    const rows = [
      ["Nr.", "Verarbeitungstätigkeit", "Zweck"],
      ...activities,
      [],
      ["Dienstleister", "Leistung", "Land"],
      ["Nord GmbH", "Druck", "Schweiz"],
    ];
    const grids = [{ name: "liste", rows }];
    const dpo = house.as("dpo");
    const organisationId = "org_one";
    const { id } = await keepUpload(dpo, organisationId, { kind: "csv", name: "l.csv", grids }, "ab".repeat(32));
    const mappings = guessMapping(grids).map(({ sheet, headingRow, meanings }) => ({ sheet, headingRow, meanings }));
    expect(mappings.map(({ headingRow }) => headingRow)).toEqual([0, 1_202]);
    const input = UploadMapInput.parse({ organisationId, id, mappings });
    await mapUpload(dpo, input);
    expect(listUploads(dpo, { organisationId })).toHaveLength(1);
  });

  it("is one of five at most in its organisation: the oldest goes, those of others stay", async () => {
    const { id: theirs } = await keep("org_two");
    const ours: string[] = [];
    for (let count = 0; count < 7; count += 1) ours.push((await keep()).id);
    expect(ids().sort()).toEqual([theirs, ...ours.slice(2)].sort());
  });

  it("is one of five also where another process keeps one between the look and the writing", async () => {
    for (let count = 0; count < 5; count += 1) await keep();
    const batch: Db["batch"] = async (build) => {
      await keep();
      return house.db.batch(build);
    };
    const late = { ...house.operator, db: { ...house.db, batch } };
    await keepUpload(late, "org_one", file, "cd".repeat(32));
    expect(ids()).toHaveLength(5);
  });

  it("is found again by whoever left its page, until its day is over, and nowhere else", async () => {
    const dpo = house.as("dpo");
    const [{ id: first }, { id: second }] = [await keep(), await keep()];
    await keep("org_two");
    const listed = (ctx: Context) => listUploads(ctx, { organisationId: "org_one" }).map(({ id }) => id);
    expect(listed(dpo)).toEqual([second, first]);
    expect(listed({ ...dpo, now: () => dpo.now() + 90_000_000 })).toEqual([]);
    expect(() => listUploads(house.as("owner"), { organisationId: "org_one" })).toThrow("forbidden");
    expect(() => listUploads(house.as("auditor"), { organisationId: "org_one" })).toThrow("forbidden");
  });

  it("belongs to its organisation: nobody opens or cancels it through another one", async () => {
    const { id } = await keep();
    const elsewhere = { organisationId: "org_two", id };
    await expect(loadUploadedFile(house.operator, elsewhere)).rejects.toMatchObject({ code: "not-found" });
    await cancelUpload(house.operator, elsewhere);
    expect(ids()).toEqual([id]);
    for (const role of ["owner", "auditor"] as const) {
      const other = house.as(role);
      await expect(loadUploadedFile(other, { organisationId: "org_one", id })).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(cancelUpload(other, { organisationId: "org_one", id })).rejects.toMatchObject({ code: "forbidden" });
    }
    await cancelUpload(house.as("dpo"), { organisationId: "org_one", id });
    expect(ids()).toEqual([]);
  });
});
