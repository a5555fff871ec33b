import { readFile } from "node:fs/promises";
import { read, utils } from "@e965/xlsx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LIST_FORMATS, REGISTER_LISTS } from "@/domain/lists/register-list";
import type { Context } from "../context";
import { mutate } from "../mutate";
import { testHouse } from "../testing";
import { exportList, type ListExportRequest } from "./export-list";
import { HOSTILE } from "./pdf/hostile-paper.fixture";
import { openPdf, squeeze } from "./pdf/pdf-reading.fixture";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
  await mutate(house.operator, "org_one", [
    {
      action: "party.create",
      noun: "party",
      id: "pty_cloud",
      plan: () => ({ name: "=Cloud+Inc.", contact: { address: HOSTILE.markup, country: "US" } }),
    },
  ]);
});
afterEach(() => house.remove());

const request = { organisationId: "org_one", list: "parties", format: "xlsx", locale: "en" } as const;

async function bytesOf(ctx: Context, changes: Partial<ListExportRequest> = {}) {
  const exported = await exportList(ctx, { ...request, ...changes });
  const bytes = await readFile(exported.file);
  await exported.dispose();
  return { bytes, name: exported.name };
}

const rowsOf = (bytes: Uint8Array): string[][] =>
  utils.sheet_to_json(read(bytes, { cellFormula: true }).Sheets.Parties ?? {}, { header: 1, defval: "" });

describe("a list from the register", () => {
  it.each(REGISTER_LISTS.flatMap((list) => LIST_FORMATS.map((format) => [list, format] as const)))(
    "is made: %s as %s",
    async (list, format) => {
      const { bytes, name } = await bytesOf(house.as("dpo"), { list, format, locale: "de" });
      expect(bytes.length).toBeGreaterThan(1_000);
      expect(name).toMatch(new RegExp(`^company-one-verzeichnis-2026-11-23-[a-z]+\\.${format}$`));
    },
  );

  it("is read by another program as it was written, with no formula in it", async () => {
    const { bytes } = await bytesOf(house.as("dpo"));
    const [head, row] = rowsOf(bytes);
    expect(head?.slice(0, 5)).toEqual(["Group", "Name", "Category", "Address", "Country"]);
    expect(row?.slice(1, 6)).toEqual(["=Cloud+Inc.", "Other", HOSTILE.markup, "United States", "not stated"]);
    const cells = Object.values(read(bytes, { cellFormula: true }).Sheets.Parties ?? {});
    expect(cells.filter((cell) => cell && typeof cell === "object" && "f" in cell)).toEqual([]);
  });

  it("says on paper what stands in the workbook", async () => {
    const { bytes } = await bytesOf(house.as("dpo"), { format: "pdf" });
    const text = squeeze((await openPdf(bytes)).text);
    const [, row = []] = rowsOf((await bytesOf(house.as("dpo"))).bytes);
    expect(row.filter((cell) => !text.includes(squeeze(cell)))).toEqual([]);
  });

  it.each(["controls", "overrides", "uncovered", "lines"] as const)(
    "opens whatever somebody typed: %s",
    async (kind) => {
      const plan = () => ({ name: "Odd", contact: { address: HOSTILE[kind] } });
      await mutate(house.operator, "org_one", [{ action: "party.create", noun: "party", id: "pty_odd", plan }]);
      expect(rowsOf((await bytesOf(house.as("dpo"))).bytes).map((row) => row[1])).toContain("Odd");
      const { bytes } = await bytesOf(house.as("dpo"), { format: "pdf" });
      expect((await openPdf(bytes)).text).toContain("Odd");
    },
  );

  it("is for those who may export, and for auditors in its approved version alone", async () => {
    const auditor = house.as("auditor");
    expect((await bytesOf(auditor)).bytes.length).toBeGreaterThan(1_000);
    await expect(bytesOf(auditor, { version: "working" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(bytesOf(house.as("owner", ["dep_one-hr"]))).rejects.toMatchObject({ code: "forbidden" });
    await expect(bytesOf(house.as("dpo", [], "org_two"))).rejects.toMatchObject({ code: "forbidden" });
    await expect(bytesOf(house.anonymous)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("speaks of a past day, and of no day to come", async () => {
    house.setClock(Date.UTC(2026, 10, 25, 9));
    await mutate(house.operator, "org_one", [
      { action: "party.create", noun: "party", id: "pty_late", plan: () => ({ name: "Late GmbH" }) },
    ]);
    const names = async (asOf: string) => rowsOf((await bytesOf(house.as("dpo"), { asOf })).bytes).map((row) => row[1]);
    expect(await names("2026-11-25")).toContain("Late GmbH");
    expect(await names("2026-11-23")).not.toContain("Late GmbH");
    await expect(names("2026-11-26")).rejects.toMatchObject({ code: "bad-input" });
  });
});
