import { utils, write } from "@e965/xlsx";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Grid } from "@/domain/grids/grid";
import { POINTING_REGISTER, STACKED_TABLES, TICKED_REGISTER } from "@/domain/imports/columns/registers.fixture";
import { loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { commitImport, previewImport } from "./preview";
import { readImportedFile } from "./read-file";
import { keepUpload } from "./uploads";

const organisationId = "org_one";
let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

/** What becomes of a file that another program wrote. */
async function taken({ name, rows }: Grid, kind: "xlsx" | "ods", merges: readonly string[]) {
  const dpo = house.as("dpo");
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!merges"] = merges.map((range) => utils.decode_range(range));
  utils.book_append_sheet(book, sheet, name);
  const file = await readImportedFile(new Uint8Array(write(book, { type: "array", bookType: kind })), `vvt.${kind}`);
  const { id } = await keepUpload(dpo, organisationId, file, "ab".repeat(32));
  const { digest, sizes } = await previewImport(dpo, { organisationId, id, locale: "de", page: 1 });
  await commitImport(dpo, { organisationId, id, locale: "de", digest });
  const activities = await loadRecords(house.db, "activity", organisationId);
  return { sizes, activities: activities.toSorted((a, b) => a.state.reference.localeCompare(b.state.reference)) };
}

it.each(["xlsx", "ods"] as const)(
  "a %s whose departments are merged rows, with cells that point to others",
  async (kind) => {
    const { activities, sizes } = await taken(POINTING_REGISTER, kind, ["A1:H1", "A3:H3", "A6:H6", "A9:H9"]);
    expect(sizes).toMatchObject({ open: 0, faults: 3, refused: 0 });
    const departments = await loadRecords(house.db, "department", organisationId);
    const nameOf = new Map(departments.map(({ id, state }) => [id, state.name.de]));
    expect(activities.map(({ state }) => [state.name.de, nameOf.get(state.departmentId ?? "")])).toEqual([
      ["Lohn", "Personal"],
      ["Zeiterfassung", "Personal"],
      ["CRM", "Vertrieb"],
    ]);
    expect(activities[1]?.state.dataSubjects).toMatchObject({ items: [{ category: "employees" }] });
  },
);

it.each(["xlsx", "ods"] as const)("a %s of boxes to tick under merged headings", async (kind) => {
  const { activities, sizes } = await taken(TICKED_REGISTER, kind, ["A1:A2", "B1:B2", "C1:E1", "F1:H1", "I1:I2"]);
  expect(sizes).toMatchObject({ open: 0, refused: 0 });
  expect(activities.map(({ state }) => state)).toMatchObject([
    { personalData: { items: [{ category: "contact" }, { category: "bank" }] } },
    { personalData: { items: [{ category: "health" }] } },
  ]);
});

it.each(["xlsx", "ods"] as const)(
  "a %s with activities, processors and measures below each other on one sheet",
  async (kind) => {
    const { activities, sizes } = await taken(STACKED_TABLES, kind, ["A1:E1", "A6:E6"]);
    expect(sizes).toMatchObject({ open: 0, refused: 0 });
    const parties = await loadRecords(house.db, "party", organisationId);
    expect(activities.map(({ state }) => state.recipients)).toMatchObject(
      parties.map(({ id }) => ({ items: [{ partyId: id, role: "processor" }] })),
    );
    expect(await loadRecords(house.db, "measure", organisationId)).toHaveLength(1);
  },
);
