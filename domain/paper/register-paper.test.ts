import { describe, expect, it } from "vitest";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { LOCALES, type Locale } from "../locales";
import type { Register } from "../register";
import { aRegister } from "../register.fixture";
import { registerPaper } from "./register-paper";

/** The register with every field in use and every activity in use too. */
const inUse: Register = {
  ...aRegister,
  activities: aRegister.activities.map((entry) => ({ ...entry, state: { ...entry.state, status: "approved" } })),
};

async function paperOf(locale: Locale, register: Register = inUse) {
  const speech = { locale, translate: await translatorFor(locale), format: formatFor(locale) };
  return registerPaper(register, speech, { digest: "ab".repeat(32), json: "{}" });
}

describe("the register on paper", () => {
  it("bears the title that German authorities know", async () => {
    const { title, subtitle, date } = await paperOf("de");
    expect(`${title} ${subtitle}`).toBe(
      "Verzeichnis von Verarbeitungstätigkeiten Verantwortlicher gem. Artikel 30 Abs. 1 DSGVO",
    );
    expect(date).toBe("Stand 23.11.2026");
  });

  it("prints what is in use, and says on the cover how much is not", async () => {
    const { cover, sheets, overview } = await paperOf("en", aRegister);
    expect([sheets.length, overview.rows.length]).toEqual([1, 1]);
    expect(JSON.stringify(cover.rows)).toContain("1 activity out of use is in the data (JSON) only");
  });

  it("says of which of the two records of Art. 30 it is, or that it is both", async () => {
    const [first, second] = inUse.activities;
    if (!first || !second) throw new Error("the fixture has two activities");
    const asProcessor = (entry: typeof first) => ({ ...entry, state: { ...entry.state, role: "processor" as const } });
    const both = await paperOf("de", { ...inUse, activities: [first, asProcessor(second)] });
    expect(both.subtitle).toBe("Verantwortlicher und Auftragsverarbeiter gem. Artikel 30 Abs. 1 und 2 DSGVO");
    expect(both.cover.heading).toBe("Angaben zum Verantwortlichen");
    const forOthers = await paperOf("de", { ...inUse, activities: [asProcessor(first)] });
    expect([forOthers.subtitle, forOthers.cover.heading]).toEqual([
      "Auftragsverarbeiter gem. Artikel 30 Abs. 2 DSGVO",
      "Angaben zum Auftragsverarbeiter",
    ]);
    expect((await paperOf("de", { ...inUse, activities: [] })).subtitle).toContain("Abs. 1 DSGVO");
  });

  it("speaks of an attached file only where one goes along", async () => {
    const speech = { locale: "en" as const, translate: await translatorFor("en"), format: formatFor("en") };
    const noteWith = (json?: string) => registerPaper(inUse, speech, { digest: "ab".repeat(32), json }).cover.note;
    expect([noteWith("{}").includes("attached file"), noteWith().includes("attached")]).toEqual([true, false]);
  });

  it("names controller, representative, joint controllers, officer, scope and day on the cover", async () => {
    const text = JSON.stringify((await paperOf("en")).cover.rows);
    const phrases = [
      "Acme GmbH",
      "Hauptstr. 1, 44787 Bochum",
      "Germany",
      "Rep GmbH",
      "Sister AG",
      "Erika Muster",
      "Muster Datenschutz",
      "Weg 2, 10115 Berlin",
      "privacy@acme.example",
      "LDI NRW",
      "2 processing activities",
      "23 November 2026",
      "contact details not stated",
    ];
    expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([]);
  });

  it("leads from the overview to the sheet of each activity and shows where data go", async () => {
    const { overview, sheets } = await paperOf("en");
    expect(overview.rows.map(({ cells }) => cells[0]?.recordId)).toEqual(sheets.map(({ id }) => id));
    expect(overview.rows[0]?.cells.at(-1)?.text).toBe("United States, European Patent Organisation");
    expect(overview.rows[1]?.cells.at(-1)?.state).toBe("not-stated");
  });

  it("has as many cells in every row as its table has heads", async () => {
    const { overview, annexes, sheets } = await paperOf("de");
    const blocks = sheets.flatMap((sheet) => sheet.sections.flatMap((section) => section.blocks));
    const inSheets = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const tables = [overview, ...annexes.flatMap((annex) => annex.tables), ...inSheets];
    const uneven = tables.filter(({ head, rows }) => rows.some(({ cells }) => cells.length !== head.length));
    expect(uneven.map(({ caption }) => caption)).toEqual([]);
  });

  it("lists parties with their addresses and where they are named", async () => {
    const [parties] = (await paperOf("en")).annexes;
    const text = JSON.stringify(parties);
    expect(text).toContain("1 Main St, Boston");
    expect(text).toContain("Signed on 4 May 2021");
    expect(text).toContain("Parent company: Cloud Inc.");
    expect(parties?.tables[0]?.rows[0]?.cells.at(-1)?.text).toBe("VVT-0007");
  });

  it.each(LOCALES)("leaks no key, code or programmer's word in %s", async (locale) => {
    const { attachment: _attachment, ...paper } = await paperOf(locale);
    const texts = [
      ...JSON.stringify(paper).matchAll(/"(?:text|detail|label|caption|heading|note)":"((?:[^"\\]|\\.)*)"/g),
    ];
    const leak = /undefined|\[object|art-\d|\bscc-|(fields|codes|paper)\.[a-z]|\bPT?\d+[YMD]\b/;
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.map((match) => match[1] ?? "").filter((text) => leak.test(text))).toEqual([]);
  });

  it("bears the time of the newest change, so that the same data give the same file", async () => {
    expect((await paperOf("en")).creationTimestamp).toBe(Date.UTC(2026, 10, 20) / 1000);
  });

  it("says that a person was erased instead of a name", async () => {
    const text = JSON.stringify((await paperOf("en", { ...aRegister, identities: {} })).cover.rows);
    expect(text).toContain("Person (erased)");
    expect(text).not.toContain("Erika");
  });

  it("says on the sheet what people decided about findings that still stand, and about other records in an annex", async () => {
    const { sheets, annexes } = await paperOf("en");
    const text = JSON.stringify(sheets);
    expect(text).toContain("Accepted until 31 January 2027: The department is being asked");
    expect(text).not.toContain("No longer there");
    expect(text).not.toContain("Ran out");
    const annex = JSON.stringify(annexes.at(-1));
    expect(annex).toContain("Findings judged by people");
    expect(annex).toContain("Does not apply: Tested by the auditors");
  });
});
