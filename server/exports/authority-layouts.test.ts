import { expect, it } from "vitest";
import { completeRegister } from "@/domain/findings/complete/register.fixture";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import type { MeaningRow } from "@/domain/imports/meaning";
import { readCnil } from "@/domain/layouts/cnil/read-cnil";
import { detectLayout } from "@/domain/layouts/detect-layout";
import { DSK_HOLDS } from "@/domain/layouts/dsk/labels";
import { readDsk } from "@/domain/layouts/dsk/read-dsk";
import { readEdps } from "@/domain/layouts/edps/read-edps";
import { readIco } from "@/domain/layouts/ico/read-ico";
import { inUse, speechIn } from "@/domain/layouts/layouts.fixture";
import { readBytes } from "../imports/reading/read-bytes";
import { savedByLibreOffice } from "../workbooks/libre-office.fixture";
import { cnilWorkbook, dskForm, edpsForms, icoWorkbook } from "./authority-layouts";
import { registerDocx } from "./docx/register-docx";
import { openPdf, squeeze } from "./pdf/pdf-reading.fixture";
import { ownPress } from "./renderers";

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

it("prints an ICO template on pages that can be read: none is blank, each repeats its heads and what a row is about", async () => {
  const { pages } = await openPdf(await savedByLibreOffice(await icoWorkbook(inUse), "xlsx", "pdf"));
  const template = pages.filter((text) => text.includes("Business function") && !text.includes("Required or optional"));
  expect(template.length).toBeGreaterThan(3);
  const names = ["Rights available to individuals", "Location of personal data"];
  for (const name of names) expect(template.filter((text) => squeeze(text).includes(squeeze(name)))).toHaveLength(1);
  const [activity] = inUse.activities;
  expect(template.filter((text) => !text.includes(activity?.state.reference ?? "–"))).toEqual([]);
  expect(pages.filter((text) => squeeze(text).length < 40)).toEqual([]);
}, 60_000);

it("gives a register of the CNIL that LibreOffice opens, and that says the same when it comes back", async () => {
  const bytes = await cnilWorkbook(inUse, await speechIn("en"));
  const before = textsOf(readCnil(await gridsOf(bytes)));
  const saved = await savedByLibreOffice(bytes, "xlsx", "ods");
  expect(textsOf(readCnil(await gridsOf(saved)))).toEqual(before);
  expect(before.map(({ kind }) => kind)).toEqual(["organisation", "activity", "activity"]);
}, 60_000);

it("gives a German form as a Word document that LibreOffice opens, and that says the same when it comes back", async () => {
  const bytes = await registerDocx(await dskForm(inUse, { digest: "ab".repeat(32) }));
  const before = textsOf(readDsk(await gridsOf(bytes)));
  const saved = await gridsOf(await savedByLibreOffice(bytes, "docx", "docx"));
  expect(detectLayout(saved)).toBe("dsk");
  expect(textsOf(readDsk(saved))).toEqual(before);
  expect(before.map(({ kind }) => kind)).toEqual(["organisation", "activity", "activity"]);
  const meanings = new Set(before[1]?.cells.map(({ meaning }) => meaning));
  expect(DSK_HOLDS.filter((meaning) => !meanings.has(meaning))).toEqual([]);
}, 60_000);

it("gives record forms of the EDPS that LibreOffice opens, and that say the same when they come back", async () => {
  const bytes = await edpsForms(inUse);
  const before = textsOf(readEdps(await gridsOf(bytes)));
  const saved = await gridsOf(await savedByLibreOffice(bytes, "docx", "docx"));
  expect(detectLayout(saved)).toBe("edps");
  expect(textsOf(readEdps(saved))).toEqual(before);
  expect(before.map(({ kind }) => kind)).toEqual(["activity", "activity"]);
}, 60_000);

it("gives a German form as a PDF with every label, whose boxes are signs of its fonts", async () => {
  const made = await ownPress(await dskForm(inUse, { digest: "ab".repeat(32) }));
  const text = squeeze((await openPdf(made.file)).text);
  await made.dispose();
  const labels = ["lfd. Nr.", "Zwecke der Verarbeitung", "☑ Datenübermittlung findet wie folgt statt", "Unterschrift"];
  expect(labels.filter((label) => !text.includes(squeeze(label)))).toEqual([]);
  expect(text).not.toContain("[U+");
}, 60_000);

it("keeps a cover with several controllers on one page, and says on every page of an annex which one it is", async () => {
  const made = await ownPress(await dskForm(completeRegister, { digest: "ab".repeat(32) }));
  const { pages } = await openPdf(made.file);
  await made.dispose();
  const [cover = "", second = ""] = pages.map(squeeze);
  for (const words of ["Sportpark AG", "Freigegebene Fassung", "Prüfsumme des Inhalts"])
    expect(cover).toContain(squeeze(words));
  expect(second).toContain("Inhalt");
  const last = squeeze(pages.at(-1) ?? "");
  expect(last).toContain(squeeze("Anlage 8 · Fortsetzung"));
}, 60_000);

it("prints each fiche of the CNIL on one page", async () => {
  const bytes = await cnilWorkbook(completeRegister, await speechIn("de"));
  const { pages } = await openPdf(await savedByLibreOffice(bytes, "xlsx", "pdf"));
  const fiches = pages.map(squeeze).filter((text) => text.includes(squeeze("Organisme destinataire 4")));
  expect(fiches).toHaveLength(2);
  expect(fiches.filter((text) => !text.includes(squeeze("Modèle de fiche de registre à compléter")))).toEqual([]);
}, 60_000);
