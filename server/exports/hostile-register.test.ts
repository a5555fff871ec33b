import { readFile } from "node:fs/promises";
import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { EXPORT_FORMATS, type ExportFormat } from "@/domain/export-formats";
import { registerExport } from "@/domain/exports/register-json";
import { CELL_LIMIT, rejoined } from "@/domain/grids/long-cells";
import { draftFromJson } from "@/domain/imports/draft-from-json";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import { understand } from "@/domain/imports/understand";
import { detectLayout, readLayout } from "@/domain/layouts/detect-layout";
import { NAMESPACES } from "@/domain/linked-data/namespaces";
import { triplesOf } from "@/domain/linked-data/rdf.fixture";
import { listGrids } from "@/domain/lists/list-grids";
import { listPaper } from "@/domain/lists/list-paper";
import { listOf } from "@/domain/lists/lists";
import { REGISTER_LISTS } from "@/domain/lists/register-list";
import { activityPaper } from "@/domain/paper/activity-paper";
import type { Register } from "@/domain/register";
import type { Speech } from "@/domain/sheet-values";
import { draftFromTables } from "@/domain/tables/draft-from-tables";
import { factsIn, factsOf } from "@/domain/tables/round-trip.fixture";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { readBytes } from "../imports/reading/read-bytes";
import { savedByLibreOffice } from "../workbooks/libre-office.fixture";
import { registerDocx } from "./docx/register-docx";
import { registerText } from "./export-register";
import { HOSTILE_TEXTS, hostileRegister } from "./hostile-register.fixture";
import { openPdf } from "./pdf/pdf-reading.fixture";
import { type Made, ownPress, RENDERERS } from "./renderers";
import { workbookOf } from "./workbook-of";

const HEAD = { sequence: 12, hash: "ab12", at: 0 };
const speech: Speech = { locale: "de", translate: await translatorFor("de"), format: formatFor("de") };
/** Two registers: in the second, every place holds another text than in the first. */
const REGISTERS = [0, 7].map(hostileRegister);

async function bytesOf({ file, dispose }: Made): Promise<Uint8Array> {
  const bytes = await readFile(file);
  await dispose();
  return new Uint8Array(bytes);
}

const exported = async (register: Register, format: ExportFormat) =>
  bytesOf(await RENDERERS[format]({ register, head: HEAD, ...registerText(register, HEAD), speech, press: ownPress }));

/** Every part of an office file, each of which a strict parser took. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  for (const [name, xml] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.on("error", (cause) => {
      throw new Error(`${name}: ${cause.message}`);
    });
    parser.write(xml).close();
  }
  return new Map(parts);
}

/** Nothing in an office file leads out of it or is computed. */
function expectTame(bytes: Uint8Array): void {
  const all = [...partsOf(bytes).values()].join("\n");
  expect(all).not.toMatch(/TargetMode="External"|<f>|<f |<!DOCTYPE|<!ENTITY|oleObject|w:dde/i);
  const fields = [...all.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(
    ([, code = ""]) => code.trim().split(/[\s\\]/)[0],
  );
  expect(fields.filter((field) => !["PAGE", "NUMPAGES", "TOC", ""].includes(field ?? ""))).toEqual([]);
}

function expectWorkbook(bytes: Uint8Array): void {
  expectTame(bytes);
  const { SheetNames, Sheets } = read(bytes, { cellFormula: true });
  expect(SheetNames.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
  const cells = Object.values(Sheets).flatMap((sheet) => Object.values(sheet));
  expect(cells.filter((cell) => cell && typeof cell === "object" && "f" in cell)).toEqual([]);
  expect(Math.max(...cells.map((cell) => String(cell?.v ?? "").length))).toBeLessThanOrEqual(CELL_LIMIT);
}

/** A paper opens, and all that it offers to click or to run is a place in itself. */
async function expectPaper(bytes: Uint8Array): Promise<void> {
  const { document, text } = await openPdf(bytes);
  expect(text.length).toBeGreaterThan(200);
  expect(await document.getJSActions()).toBeNull();
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = await (await document.getPage(number)).getAnnotations();
    expect(annotations.filter(({ url, unsafeUrl, action }) => url || unsafeUrl || action)).toEqual([]);
  }
  expect(Object.keys((await document.getAttachments()) ?? {}).filter((name) => name !== "register.json")).toEqual([]);
}

const isPdf = (bytes: Uint8Array) => strFromU8(bytes.subarray(0, 5)) === "%PDF-";

describe.each(REGISTERS.map((register, index) => [index, register] as const))("hostile register %i", (_, register) => {
  const document = registerExport(register, HEAD);

  it("holds every hostile text", () => {
    const said = JSON.stringify(document);
    expect(HOSTILE_TEXTS.filter((text) => !said.includes(JSON.stringify(text).slice(1, -1).trim()))).toEqual([]);
  });

  it.each(EXPORT_FORMATS.filter((format) => !["csv", "json", "json-ld"].includes(format)))(
    "leaves as a file that opens and does nothing: %s",
    async (format) => {
      const bytes = await exported(register, format);
      if (isPdf(bytes)) await expectPaper(bytes);
      else if (partsOf(bytes).has("xl/workbook.xml")) expectWorkbook(bytes);
      else expectTame(bytes);
    },
    120_000,
  );

  it.each(REGISTER_LISTS)("leaves as a list that opens and does nothing: %s", async (name) => {
    const list = listOf(name, register, speech);
    expectWorkbook(await workbookOf(listGrids(list, register, speech, "ab"), register, speech));
    const paper = listPaper(list, register, speech, { digest: "ab".repeat(32) });
    await expectPaper(await bytesOf(await ownPress(paper, "list")));
  });

  it("leaves one activity as a paper and as a document", async () => {
    const [activity] = register.activities;
    if (!activity) throw new Error("no activity");
    const paper = activityPaper(register, activity, speech, { digest: "ab".repeat(32) });
    expectTame(await registerDocx(paper));
    await expectPaper(await bytesOf(await ownPress(paper)));
  });

  it("names in JSON-LD nothing by what somebody typed", async () => {
    const triples = await triplesOf(JSON.parse(strFromU8(await exported(register, "json-ld"))));
    const known = [...Object.values(NAMESPACES), "urn:thirty:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"];
    const named = triples
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
      .filter(({ termType }) => termType === "NamedNode")
      .map(({ value }) => value);
    expect(named.filter((iri) => !known.some((begin) => iri.startsWith(begin)) || /[\s<>"{}|\\^`]/.test(iri))).toEqual(
      [],
    );
  });

  it.each(["xlsx", "csv", "json"] as const)("comes back whole from %s", async (format) => {
    const file = await readBytes({ bytes: await exported(register, format), name: "file", limits: IMPORT_LIMITS });
    const draft = file.kind === "json" ? draftFromJson(file.document) : draftFromTables(rejoined(file.grids));
    expect([draft.faults, draft.openTexts]).toEqual([[], []]);
    expect(factsIn(draft)).toEqual(factsOf(document));
  });

  it.each(["cnil", "ico", "edps", "dsk-docx"] as const)("is read again from %s", async (format) => {
    const file = await readBytes({ bytes: await exported(register, format), name: "file", limits: IMPORT_LIMITS });
    if (file.kind === "json") throw new Error("no grids");
    const layout = detectLayout(file.grids);
    if (layout === "thirty" || layout === "unknown") throw new Error(`read as ${layout}`);
    const draft = understand(readLayout(layout, file.grids), { file: "x", layout, locale: "de" });
    expect(draft.records.length).toBeGreaterThan(0);
  });
});

/** A form is printed; a workbook is saved again, because printing all its sheets takes a minute. */
async function openedByLibreOffice(bytes: Uint8Array, format: "xlsx" | "dsk-docx" | "cnil"): Promise<string> {
  if (format === "dsk-docx") return (await openPdf(await savedByLibreOffice(bytes, "docx", "pdf"))).text;
  const saved = await savedByLibreOffice(bytes, "xlsx", "ods");
  const file = await readBytes({ bytes: saved, name: "saved.ods", limits: IMPORT_LIMITS });
  return file.kind === "json" ? "" : file.grids.flatMap(({ rows }) => rows.flat()).join("\n");
}

it.each(["xlsx", "dsk-docx", "cnil"] as const)(
  "LibreOffice opens what a hostile register became: %s",
  async (format) => {
    const [register = hostileRegister(0)] = REGISTERS;
    const text = await openedByLibreOffice(await exported(register, format), format);
    expect(text.length).toBeGreaterThan(1_000);
  },
  180_000,
);
