import { utils, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import type { Grid } from "@/domain/grids/grid";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import type { Progress } from "@/domain/progress/progress";
import { commandOf, descendants } from "../bench/process-memory";
import { savedByLibreOffice } from "../workbooks/libre-office.fixture";
import { writeWorkbook } from "../workbooks/write-workbook";
import { readImportedFile } from "./read-file";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function gridsOf(bytes: Uint8Array, name = "file"): Promise<readonly Grid[]> {
  const file = await readImportedFile(bytes, name);
  if (file.kind === "json") throw new Error("read as JSON");
  return file.grids;
}

const rowsOf = async (bytes: Uint8Array) => (await gridsOf(bytes))[0]?.rows;

/** A workbook as another program writes it. */
function foreign(
  rows: unknown[][],
  change: (sheet: Record<string, unknown>) => void = () => {},
  kind: "xlsx" | "ods" = "xlsx",
) {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows, { cellDates: true });
  change(sheet);
  utils.book_append_sheet(book, sheet, "VVT");
  return new Uint8Array(write(book, { type: "array", bookType: kind }));
}

const workbookXml = (sheet: string) => ({
  "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types/>'),
  "xl/workbook.xml": strToU8('<?xml version="1.0"?><workbook/>'),
  "xl/worksheets/sheet1.xml": strToU8(sheet),
});

describe("reading what honest programs write", () => {
  it("gives every text of a workbook back as it was, whatever it begins with", async () => {
    const rows = [
      ["=1+1", "@a", "+49", "-"],
      ["line\nbreak", "  two  spaces ", "Ä ß €", "0123"],
    ];
    expect(await gridsOf(await writeWorkbook([{ name: "Sheet", rows }]))).toEqual([{ name: "Sheet", rows }]);
  });

  it("reads dates as days, numbers as they are typed, formulas as the value that was kept", async () => {
    const file = foreign([[new Date(Date.UTC(2026, 10, 28)), 10.5, true, null]], (sheet) => {
      sheet.D1 = { t: "n", v: 42, f: "6*7" };
    });
    expect(await rowsOf(file)).toEqual([["2026-11-28", "10.5", "TRUE", "42"]]);
  });

  it("repeats a merged cell in each row that it spans, and not in each column", async () => {
    const file = foreign(
      [
        ["HR", "", "Payroll"],
        ["", "", "Hiring"],
      ],
      (sheet) => {
        sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }];
      },
    );
    expect(await rowsOf(file)).toEqual([
      ["HR", "", "Payroll"],
      ["HR", "", "Hiring"],
    ]);
  });

  it.each(["xlsx", "ods", "csv"])(
    "reads what LibreOffice saves as %s",
    async (kind) => {
      const rows = [
        ["=1+1", "line\nbreak\n\nend", "  two  spaces ", "0123"],
        ["", "Ä", "", "31.12.2025"],
      ];
      const saved = await savedByLibreOffice(await writeWorkbook([{ name: "S", rows }]), "xlsx", kind);
      expect(await rowsOf(saved)).toEqual(rows);
    },
    120_000,
  );

  it("leaves out ten thousand blank rows at the end and keeps those between, so that places keep their names", async () => {
    const rows = [["a"], [""], ["b"], ...Array.from({ length: 10_000 }, () => ["", " "])];
    expect(await rowsOf(foreign(rows))).toEqual([["a"], [], ["b"]]);
  });

  it("reads OpenDocument", async () => {
    expect(
      await rowsOf(
        foreign(
          [
            ["Nom", "Durée"],
            ["Paie", "5 ans"],
          ],
          undefined,
          "ods",
        ),
      ),
    ).toEqual([
      ["Nom", "Durée"],
      ["Paie", "5 ans"],
    ]);
  });

  it.each([
    ["UTF-8 with a mark", bytesOf("\ufeffName;Frist\nGrüße;10 Jahre\n")],
    ["UTF-8 without one", bytesOf("Name;Frist\nGrüße;10 Jahre\n")],
    ["Windows-1252", Uint8Array.from("Name;Frist\r\nGr\u00fc\u00dfe;10 Jahre\r\n", (one) => one.charCodeAt(0))],
    ["UTF-16", new Uint8Array(Buffer.from("\ufeffName;Frist\nGrüße;10 Jahre\n", "utf16le"))],
    ["Excel's line about the delimiter", bytesOf("sep=;\nName;Frist\nGrüße;10 Jahre\n")],
    ["tabs", bytesOf("Name\tFrist\nGrüße\t10 Jahre\n")],
    ["commas", bytesOf("Name,Frist\nGrüße,10 Jahre\n")],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from("Name;Frist\nGrüße;10 Jahre\n", "utf16le"))],
    [
      "code page 850, as MS-DOS wrote it",
      new Uint8Array(Buffer.from("Name;Frist\r\nGr\x81\xe1e;10 Jahre\r\n", "latin1")),
    ],
    ["the encoding of old Macs", new Uint8Array(Buffer.from("Name;Frist\rGr\x9f\xa7e;10 Jahre\r", "latin1"))],
    ["lines that end in different ways", bytesOf('Name;Frist\r\n"Grüße";10 Jahre\n')],
    ["quoted cells whose lines end in another way than the first", bytesOf('Name;Frist\n"Grüße";"10 Jahre"\r\n')],
  ])("reads CSV in %s", async (_name, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      ["Name", "Frist"],
      ["Grüße", "10 Jahre"],
    ]);
  });

  it("keeps the umlauts of a file in UTF-8 in which one character is broken", async () => {
    const file = Buffer.concat([
      bytesOf("Name;Frist\nGrüße;10 Jahre\nPrüfung"),
      Buffer.from([0xff]),
      bytesOf(";3 Jahre\n"),
    ]);
    expect(await rowsOf(file)).toEqual([
      ["Name", "Frist"],
      ["Grüße", "10 Jahre"],
      ["Prüfung\ufffd", "3 Jahre"],
    ]);
  });

  it("keeps delimiters and line breaks inside quotation marks", async () => {
    expect(await rowsOf(bytesOf('Zweck;Daten\n"a; b\nc";"sagt ""ja"""\n'))).toEqual([
      ["Zweck", "Daten"],
      ["a; b\nc", 'sagt "ja"'],
    ]);
  });

  it("reads a ZIP of CSV files as one sheet for each, by its name", async () => {
    const zip = zipSync({ "out/parties.csv": strToU8("id,name\n1,Cloud\n"), "out/activities.csv": strToU8("id\n2\n") });
    expect((await gridsOf(zip)).map(({ name }) => name)).toEqual(["parties", "activities"]);
  });

  it("passes over what a Mac puts into a ZIP beside each file", async () => {
    const zip = zipSync({
      "vvt.csv": strToU8("id,name\n1,Cloud\n"),
      "__MACOSX/._vvt.csv": strToU8("\0\u0005Mac OS X"),
    });
    expect((await gridsOf(zip)).map(({ name }) => name)).toEqual(["vvt"]);
  });

  it("reads a sheet whose blank cells are formatted to its end", async () => {
    const plain = unzipSync(await writeWorkbook([{ name: "S", rows: [["a"]] }]));
    const sheet = Buffer.from(plain["xl/worksheets/sheet1.xml"] ?? []).toString();
    const formatted = sheet.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>');
    expect(formatted).not.toBe(sheet);
    expect(await rowsOf(zipSync({ ...plain, "xl/worksheets/sheet1.xml": strToU8(formatted) }))).toEqual([["a"]]);
  });

  it("gives a formula that nobody computed as it is written, so that the cell is no blank", async () => {
    const file = foreign([["Lohn", null]], (sheet) => {
      sheet.B1 = { t: "z", f: "A1&A2" };
    });
    expect(await rowsOf(file)).toEqual([["Lohn", "=A1&A2"]]);
  });

  it("reads JSON as a document", async () => {
    const file = await readImportedFile(bytesOf('\ufeff{"format":"thirty-register"}'), "x.json");
    expect(file).toEqual({ kind: "json", name: "x.json", document: { format: "thirty-register" } });
  });

  it("tells the name of the file without folders, controls and overrides of direction, whatever its length", async () => {
    const named = async (name: string) => (await readImportedFile(bytesOf("a;b"), name)).name;
    expect(await named("C:\\fake\\..\\vvt\u202Exslx.csv\r\n")).toBe("vvtxslx.csv");
    expect((await named("x".repeat(5_000))).length).toBe(200);
    expect(await named("../")).toBe("import");
  });

  it("reads each table of a DOCX as a sheet, with line breaks inside its cells", async () => {
    const xml =
      '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>outside</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Zweck</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>a &amp; b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>';
    expect(await gridsOf(zipSync({ "word/document.xml": strToU8(xml) }))).toEqual([
      { name: "Table 1", rows: [["Zweck", "a & b\nc"]] },
    ]);
  });

  it("reads the cells of a workbook with macros and runs nothing", async () => {
    const plain = await writeWorkbook([{ name: "S", rows: [["a"]] }]);
    const file = zipSync({ ...unzipSync(plain), "xl/vbaProject.bin": new Uint8Array(100) });
    expect(await rowsOf(file)).toEqual([["a"]]);
  });
});

describe("what is refused, each with its own sentence", () => {
  const refusal = (bytes: Uint8Array, options = {}) => readImportedFile(bytes, "file.xlsx", options);

  it("a file that unpacks to a hundred times its size", async () => {
    const bomb = zipSync(workbookXml(`<worksheet>${" ".repeat(40_000_000)}</worksheet>`), { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(refusal(bomb)).rejects.toMatchObject({ code: "import-inflates" });
  });

  it("a file whose head understates what it holds", async () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(20_000_000) }, { level: 9 });
    // Sizes stand in the local head at 22 and in the directory at 24 bytes from its mark.
    const view = new DataView(bomb.buffer);
    view.setUint32(22, 10, true);
    for (let at = 0; at < bomb.length - 28; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    await expect(refusal(bomb)).rejects.toMatchObject({ code: "import-inflates" });
  });

  it("more entries than any workbook has", async () => {
    const many = Object.fromEntries(
      Array.from({ length: IMPORT_LIMITS.entries + 1 }, (_, at) => [`${at}.csv`, strToU8("a")]),
    );
    await expect(refusal(zipSync(many))).rejects.toMatchObject({ code: "import-inflates" });
  });

  it("more bytes than a file may have", async () => {
    const big = new Uint8Array(IMPORT_LIMITS.packedBytes + 1);
    big.set([0x50, 0x4b]);
    await expect(refusal(big)).rejects.toMatchObject({ code: "import-too-large", params: { packed: 20 } });
  });

  it("more cells than allowed", async () => {
    await expect(refusal(bytesOf("a;b;c\nd;e;f\n"), { cells: 5 })).rejects.toMatchObject({
      code: "import-too-many-cells",
    });
  });

  it("a cell so far away that all between would be more than allowed", async () => {
    const parts = unzipSync(foreign([["a"]]));
    const name = "xl/worksheets/sheet1.xml";
    const xml = Buffer.from(parts[name] ?? []).toString();
    const far = '<row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row></sheetData>';
    const wide = zipSync({ ...parts, [name]: strToU8(xml.replace("</sheetData>", far)) });
    await expect(refusal(wide)).rejects.toMatchObject({ code: "import-too-many-cells" });
  });

  it("merged cells that lie above each other, before they take a minute", async () => {
    const merges = Array.from({ length: 2_000 }, () => ({ s: { r: 0, c: 0 }, e: { r: 1_999, c: 0 } }));
    const file = foreign([["a"], ...Array.from({ length: 1_999 }, () => [null, "b"])], (sheet) => {
      sheet["!merges"] = merges;
    });
    await expect(refusal(file)).rejects.toMatchObject({ code: "import-too-many-cells" });
  });

  it("a text that is kept once and stands in more cells than there is room for", async () => {
    const file = await writeWorkbook([{ name: "S", rows: Array.from({ length: 4_000 }, () => ["x".repeat(30_000)]) }]);
    await expect(refusal(file)).rejects.toMatchObject({ code: "import-inflates" });
  });

  it("a part of a workbook that declares entities under a name that is none of XML", async () => {
    const part = strToU8(' <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>');
    const file = zipSync({ ...workbookXml("<worksheet/>"), "xl/worksheets/sheet1.dat": part });
    await expect(refusal(file)).rejects.toMatchObject({ code: "import-unsafe" });
  });

  it("a workbook of OpenDocument with a password", async () => {
    const manifest = strToU8("<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
    const file = zipSync({ "content.xml": new Uint8Array([7, 0, 9]), "META-INF/manifest.xml": manifest });
    await expect(refusal(file)).rejects.toMatchObject({ code: "import-old-format" });
  });

  it.each([
    ["an external entity", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>'],
    ["entities that multiply", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'],
    [
      "an XML in UTF-16, in which a document type could hide",
      Buffer.from("\ufeff<!DOCTYPE x><worksheet/>", "utf16le").toString("latin1"),
    ],
  ])("%s", async (_name, sheet) => {
    const files = {
      ...workbookXml(""),
      "xl/worksheets/sheet1.xml": Uint8Array.from(sheet, (one) => one.charCodeAt(0)),
    };
    await expect(refusal(zipSync(files))).rejects.toMatchObject({ code: "import-unsafe" });
  });

  it.each(["../../etc/passwd", "/etc/passwd", "C:\\x.csv", "a\u0000.csv"])("a path name like %j", async (name) => {
    await expect(refusal(zipSync({ [name]: strToU8("a;b") }))).rejects.toMatchObject({ code: "import-unsafe" });
  });

  it.each([
    [
      "the format before 2007 or a password",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      "import-old-format",
    ],
    ["a PDF", bytesOf("%PDF-1.7"), "import-unknown-kind"],
    ["a web page", bytesOf("<!doctype html><p>no</p>"), "import-unknown-kind"],
    ["a ZIP of something else", zipSync({ "a.txt": strToU8("a") }), "import-unknown-kind"],
    ["half a workbook", zipSync(workbookXml("<worksheet/>")).subarray(0, 200), "import-damaged"],
    ["broken JSON", bytesOf('{"format":'), "import-damaged"],
    ["nothing", new Uint8Array(), "import-damaged"],
  ])("%s", async (_name, bytes, code) => {
    await expect(refusal(bytes)).rejects.toMatchObject({ code });
  });

  it("a file that takes longer than its time, and the next one still has its turn", async () => {
    await expect(refusal(bytesOf("a;b"), { seconds: 0 })).rejects.toMatchObject({ code: "import-too-heavy" });
    expect(await rowsOf(bytesOf("a;b"))).toEqual([["a", "b"]]);
  });
});

describe("whoever waits for a file to be read", () => {
  const reading = () => descendants(process.pid).filter((pid) => commandOf(pid).includes("reading/child.ts"));

  it("ends its process by leaving", async () => {
    const leave = new AbortController();
    const rows = bytesOf("name,purpose\n".repeat(500_000));
    const file = readImportedFile(rows, "large.csv", { signal: leave.signal });
    await vi.waitUntil(() => reading().length > 0, { interval: 2 });
    leave.abort(new Error("left"));
    await expect(file).rejects.toThrow("left");
    expect(reading()).toEqual([]);
  });

  it("hears when it begins, and until then how many files come first", async () => {
    const heard: Progress[] = [];
    const text = bytesOf("name\nNewsletter\n");
    const first = readImportedFile(text, "first.csv");
    await readImportedFile(text, "second.csv", { tell: (progress) => heard.push(progress) });
    await first;
    expect(heard).toEqual([
      { stage: "waiting", before: 1 },
      { stage: "opening", counted: null },
    ]);
  });
});
