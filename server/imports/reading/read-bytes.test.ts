import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import { writeWorkbook } from "../../workbooks/write-workbook";
import { ReadingError } from "./answer";
import { readBytes } from "./read-bytes";

const job = (bytes: Uint8Array) => ({ bytes, name: "file", limits: IMPORT_LIMITS });

/** Whether a file was read or refused in one of the ways that have a sentence; anything else is thrown. */
async function isAnswered(bytes: Uint8Array): Promise<boolean> {
  try {
    await readBytes(job(bytes));
  } catch (cause) {
    if (!(cause instanceof ReadingError)) throw cause;
  }
  return true;
}

const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 });

it("answers every damaged workbook with what it says or with a refusal", async () => {
  const rows = [
    ["Name", "Zweck"],
    ["Payroll", "to pay"],
  ];
  const whole = await writeWorkbook([{ name: "VVT", rows }]);
  await fc.assert(
    fc.asyncProperty(changes, fc.nat({ max: 100 }), async (flips, cut) => {
      const bytes = whole.slice(0, Math.max(1, whole.length - cut));
      for (const [at, value] of flips) bytes[at % bytes.length] = value;
      return isAnswered(bytes);
    }),
    { numRuns: 400 },
  );
});

it("answers every well packed workbook whose XML is damaged", async () => {
  const xml = '<w:document xmlns:w="w"><w:tbl><w:tr><w:tc><w:t>a</w:t></w:tc></w:tr></w:tbl></w:document>';
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: xml.length }), fc.string(), async (at, text) => {
      const broken = strToU8(`${xml.slice(0, at)}${text}${xml.slice(at + 1)}`);
      await isAnswered(zipSync({ "word/document.xml": broken }));
      return isAnswered(zipSync({ "content.xml": broken }));
    }),
    { numRuns: 300 },
  );
});

it("reads the rows of an ODS in their order, those too that pages repeat or that fold away", async () => {
  const row = (text: string) =>
    `<table:table-row><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
  const names = ["office", "table", "text"].map(
    (one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`,
  );
  const rows = [
    `<table:table-header-rows>${row("Name")}</table:table-header-rows>`,
    row("Payroll"),
    `<table:table-row-group table:display="false"><table:table-rows>${row("Claims &lt;table-rows&gt;")}</table:table-rows></table:table-row-group>`,
    row("Newsletter"),
  ];
  const body = `<office:body><office:spreadsheet><table:table table:name="VVT">${rows.join("")}</table:table></office:spreadsheet></office:body>`;
  const bytes = zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8(`<office:document-content ${names.join(" ")}>${body}</office:document-content>`),
  });
  const read = await readBytes(job(bytes));
  expect(read).toMatchObject({
    grids: [{ name: "VVT", rows: [["Name"], ["Payroll"], ["Claims <table-rows>"], ["Newsletter"]] }],
  });
});

it("reads half a character as U+FFFD and a whole one as it is, however JSON writes them", async () => {
  const written = '{"half":"a\\ud800b","whole":"\\ud83d\\ude00","plain":"😀"}';
  expect(await readBytes(job(strToU8(written)))).toMatchObject({
    document: { half: "a\ufffdb", whole: "😀", plain: "😀" },
  });
});

it("answers whatever bytes it gets", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), isAnswered), { numRuns: 1_000 });
});

it("reads what any text holds as CSV without losing a visible character", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 }), async (texts) => {
      const cells = texts.map((text) => text.replace(/[\r\n]/g, "").replaceAll("\u0000", ""));
      fc.pre(cells.some((cell) => cell.trim() !== ""));
      const csv = `head;${cells.map((_, at) => `c${at}`).join(";")}\nx;${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")}\n`;
      const file = await readBytes(job(strToU8(csv)));
      const last = file.kind === "json" ? [] : (file.grids[0]?.rows.at(-1) ?? []);
      const visible = (text: string) => text.replace(/\p{C}/gu, "").trim();
      expect(cells.map((_, at) => visible(last[at + 1] ?? ""))).toEqual(cells.map(visible));
    }),
    { numRuns: 300 },
  );
});

it("tells files of one name in different folders of a ZIP apart", async () => {
  const zip = zipSync({
    "2024/vvt.csv": strToU8("Name;Zweck\nLohn;zahlen"),
    "2025/vvt.csv": strToU8("Name;Zweck\nWerbung;werben"),
    "vvt (2).csv": strToU8("Name;Zweck\nEinkauf;kaufen"),
  });
  const file = await readBytes(job(zip));
  const named = file.kind === "json" ? [] : file.grids.map(({ name, rows }) => [name, rows[1]?.[0]]);
  expect(named).toEqual([
    ["vvt", "Lohn"],
    ["vvt (3)", "Werbung"],
    ["vvt (2)", "Einkauf"],
  ]);
});
