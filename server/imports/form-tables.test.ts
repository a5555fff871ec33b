import { utils, write } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FORM_WITH_TABLES } from "@/domain/imports/forms/forms.fixture";
import { loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { commitImport } from "./preview";
import { waitingFile } from "./waiting.fixture";

const organisationId = "org_one";

/** The form twice in one workbook, its labels merged as people merge them. */
function workbook(kind: "xlsx" | "ods"): Uint8Array {
  const book = utils.book_new();
  for (const name of ["Bewerbungen", "Initiativbewerbungen"]) {
    const rows = FORM_WITH_TABLES.rows.map((row, at) => (at === 1 ? [row[0], name] : row));
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet["!merges"] = ["A1:E1", "A7:E7", "A13:A15", "A16:E16"].map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: kind }));
}

describe.each(["xlsx", "ods"] as const)("a %s of forms with small tables in them", (kind) => {
  let house: Awaited<ReturnType<typeof testHouse>>;
  beforeAll(async () => {
    house = await testHouse();
  });
  afterAll(() => house.remove());

  it("goes in with recipients, transfers, limits and measures from the rows of its tables", async () => {
    const dpo = house.as("dpo");
    const { id, see } = await waitingFile(dpo, organisationId, workbook(kind), `formulare.${kind}`);
    const { columns, sizes, digest } = await see();
    expect(columns).toHaveLength(1);
    expect(sizes).toMatchObject({ open: 0, faults: 0, refused: 0 });
    await commitImport(dpo, { organisationId, id, locale: "de", digest });
    const activities = await loadRecords(house.db, "activity", organisationId);
    expect(activities.map(({ state }) => state.name.de)).toEqual(["Bewerbungen", "Initiativbewerbungen"]);
    for (const { state } of activities)
      expect(state).toMatchObject({
        recipients: { items: [{ role: "processor" }, { role: "processor" }] },
        transfers: { items: [{ recipientRow: "r2", destination: { country: "US" } }] },
        retentionRules: { items: [{ dataRows: ["d1"], limit: { period: "P6M" } }, { limit: { period: "P10Y" } }] },
        measures: { items: [{ description: { de: "Chipkarten" } }, {}] },
      });
    expect(await loadRecords(house.db, "party", organisationId)).toHaveLength(2);
  });
});
