import { expect, it } from "vitest";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import type { MeaningRow } from "@/domain/imports/meaning";
import { readCnil } from "@/domain/layouts/cnil/read-cnil";
import { readIco } from "@/domain/layouts/ico/read-ico";
import { inUse, speechIn } from "@/domain/layouts/layouts.fixture";
import { readBytes } from "../imports/reading/read-bytes";
import { savedByLibreOffice } from "../workbooks/libre-office.fixture";
import { cnilWorkbook, icoWorkbook } from "./authority-layouts";

async function gridsOf(bytes: Uint8Array) {
  const file = await readBytes({ bytes, name: "file", limits: IMPORT_LIMITS });
  return file.kind === "json" ? [] : file.grids;
}

const textsOf = (rows: readonly MeaningRow[]) =>
  rows.map(({ kind, cells }) => ({ kind, cells: cells.map(({ meaning, text, of }) => ({ meaning, text, of })) }));

it("gives an ICO template that LibreOffice opens, and that says the same when it comes back", async () => {
  const bytes = await icoWorkbook(inUse);
  const before = textsOf(readIco(await gridsOf(bytes)));
  const saved = await savedByLibreOffice(bytes, "xlsx", "ods");
  expect(textsOf(readIco(await gridsOf(saved)))).toEqual(before);
  expect(before.map(({ kind }) => kind)).toEqual(["organisation", "activity", "activity"]);
}, 60_000);

it("gives a register of the CNIL that LibreOffice opens, and that says the same when it comes back", async () => {
  const bytes = await cnilWorkbook(inUse, await speechIn("en"));
  const before = textsOf(readCnil(await gridsOf(bytes)));
  const saved = await savedByLibreOffice(bytes, "xlsx", "ods");
  expect(textsOf(readCnil(await gridsOf(saved)))).toEqual(before);
  expect(before.map(({ kind }) => kind)).toEqual(["organisation", "activity", "activity"]);
}, 60_000);
