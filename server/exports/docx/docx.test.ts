import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/domain/locales";
import { savedByLibreOffice } from "../../workbooks/libre-office.fixture";
import { HOSTILE, hostilePaper } from "../pdf/hostile-paper.fixture";
import { makePaper } from "../pdf/paper.fixture";
import { type OpenPdf, openPdf, squeeze } from "../pdf/pdf-reading.fixture";
import { wordsOfPaper } from "../pdf/words-of-paper.fixture";
import { registerDocx } from "./register-docx";

const printed = async (content: Uint8Array) => openPdf(await savedByLibreOffice(content, "docx", "pdf"));

/** The parts of the file that hold words, each of which must be well-formed; and the text that a reader finds in them. */
function read(content: Uint8Array) {
  const files = Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  let text = "";
  for (const [name, xml] of files) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.on("error", (cause) => {
      throw new Error(`${name}: ${cause.message}`);
    });
    if (name === "word/document.xml") parser.on("text", (words) => (text += words));
    parser.write(xml).close();
  }
  return { text, xml: new Map(files) };
}

describe.each(LOCALES)("the register as a Word document in %s", (lang: Locale) => {
  const paper = makePaper(lang);
  let content: Uint8Array;

  beforeAll(async () => {
    content = await registerDocx(paper);
  });

  it("says everything that the data say", () => {
    const text = squeeze(read(content).text);
    expect(wordsOfPaper(paper).filter((word) => !text.includes(squeeze(word)))).toEqual([]);
  });

  it("has headings, heads of tables that repeat, and a language, so that it can be walked without seeing it", () => {
    const { xml } = read(content);
    const body = xml.get("word/document.xml") ?? "";
    const sections = paper.sheets.reduce((sum, sheet) => sum + sheet.sections.length, 0);
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1 + paper.sheets.length + paper.annexes.length);
    expect(body.match(/<w:pStyle w:val="Heading3"\/>/g)).toHaveLength(1 + sections);
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const headed = tables.filter((table) => /<w:tblLook[^>]*w:firstRow="(1|true)"/.test(table));
    expect(headed.length).toBeGreaterThan(paper.sheets.length);
    expect(headed.filter((table) => (table.match(/<w:tblHeader\/>/g) ?? []).length !== 1)).toEqual([]);
    expect(xml.get("word/styles.xml")).toContain(`<w:lang w:val="${lang === "de" ? "de-DE" : "en-GB"}"/>`);
    expect(xml.get("word/settings.xml")).toContain("<w:autoHyphenation");
    expect(xml.get("docProps/core.xml")).toContain(`<dc:title>${paper.title}</dc:title>`);
  });
});

describe.each(LOCALES)("opened by LibreOffice in %s", (lang: Locale) => {
  const paper = makePaper(lang);
  let pdf: OpenPdf;

  beforeAll(async () => {
    pdf = await printed(await registerDocx(paper));
  });
  it("prints everything that the data say", () => {
    const text = squeeze(pdf.text);
    expect(wordsOfPaper(paper).filter((word) => !text.includes(squeeze(word)))).toEqual([]);
  });

  it("begins each activity on a page of its own, with its number above every page, and counts the pages", () => {
    const pages = pdf.pages.map(squeeze);
    for (const sheet of paper.sheets) {
      const opening = squeeze(`${paper.labels.activity} ${sheet.reference} ${sheet.title}`);
      expect(pages.filter((page) => page.includes(opening))).toHaveLength(1);
    }
    const number = paper.labels.page.replace("{n}", "5").replace("{m}", String(pages.length));
    expect(pages[4]).toContain(squeeze(number));
    const continued = squeeze(`${paper.sheets[0]?.reference} · ${paper.labels.continued}`);
    expect(pages.filter((page) => page.includes(continued)).length).toBeGreaterThan(0);
  });
});

describe("hostile words", () => {
  it.each(Object.entries(HOSTILE))("come out as a document that opens: %s", async (name, text) => {
    const paper = hostilePaper(text);
    const { text: said } = read(await registerDocx(paper));
    const section = paper.sheets[0]?.sections[0];
    expect(said.length).toBeGreaterThan(500);
    expect(section?.heading).toBeDefined();
    if (name === "markup") expect(squeeze(said)).toContain(squeeze(text));
    if (name === "one very long word") expect(said.match(/x/g)?.length).toBeGreaterThan(60_000);
    if (name === "uncovered") expect(said).toContain("한국어 ไทย 中文");
    if (name === "overrides") expect(said).toContain("invoicefdp.exex");
    if (name === "lone surrogates") expect(said).toContain("a\ufffdb\ufffdc");
    if (name === "controls") expect(said).toContain("abcde");
  });

  it("are printed by LibreOffice", async () => {
    const { "one very long word": _word, "a very long address": _address, ...others } = HOSTILE;
    const pdf = await printed(await registerDocx(hostilePaper(Object.values(others).join(" "))));
    expect(squeeze(pdf.text)).toContain(squeeze(HOSTILE.markup));
  });
});
