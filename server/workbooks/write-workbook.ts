import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import type { LaidOutGrid } from "@/domain/grids/grid";
import { printTitlesXml } from "./print-layout";
import { SharedTexts, SPREADSHEET_NAMESPACE, sheetXml } from "./sheet-xml";
import { XML_HEAD, xmlText } from "./xml-text";

const deflated = promisify(deflateRaw);

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Plain cells, body cells that wrap from the top, headings, and days, which are written alike in every language. */
const STYLES = `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET_NAMESPACE}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEFEBE1"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const numbered = (grids: readonly LaidOutGrid[], say: (number: number, grid: LaidOutGrid) => string): string =>
  grids.map((grid, index) => say(index + 1, grid)).join("");

function contentTypes(grids: readonly LaidOutGrid[]): string {
  const sheets = numbered(
    grids,
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  );
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/>${sheets}</Types>`;
}

function workbook(grids: readonly LaidOutGrid[]): string {
  const sheets = numbered(
    grids,
    (number, { name }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  return `${XML_HEAD}<workbook xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets>${sheets}</sheets>${printTitlesXml(grids)}</workbook>`;
}

function relations(grids: readonly LaidOutGrid[]): string {
  const sheets = numbered(
    grids,
    (number) =>
      `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets}<Relationship Id="rId${grids.length + 1}" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/><Relationship Id="rId${grids.length + 2}" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
}

const ROOT = `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** What a day without one is in a ZIP: the first that its format knows. */
const FIRST_DAY = "1980-01-01";

type Part = { name: string; bytes: Uint8Array; packed: Promise<Uint8Array> };

/** Packed by Node itself, beside the thread on which requests are answered, while the next part is written. */
function partOf(name: string, text: string): Part {
  const bytes = Buffer.from(text);
  return { name, bytes, packed: deflated(bytes, { level: 3 }) };
}

async function zipped(parts: readonly Part[], day: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((cause, bytes) => {
    if (cause) throw cause;
    pieces.push(bytes);
  });
  for (const { name, bytes, packed } of parts) {
    const file: ZipInputFile = {
      filename: name,
      size: bytes.byteLength,
      crc: crc32(bytes),
      compression: 8,
      mtime: `${day}T12:00:00`,
    };
    zip.add(file);
    // safe because fflate makes its pieces and Node its packed bytes over plain memory
    file.ondata?.(null, (await packed) as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

/**
 * An XLSX file; every cell is text or a day, so that nothing that somebody typed is ever a formula. With the day (ISO 8601) of
 * what it holds, the same content gives the same file.
 */
export async function writeWorkbook(grids: readonly LaidOutGrid[], day = FIRST_DAY): Promise<Uint8Array> {
  const parts = [
    partOf("[Content_Types].xml", contentTypes(grids)),
    partOf("_rels/.rels", ROOT),
    partOf("xl/workbook.xml", workbook(grids)),
    partOf("xl/_rels/workbook.xml.rels", relations(grids)),
    partOf("xl/styles.xml", STYLES),
  ];
  const texts = new SharedTexts();
  for (const [index, grid] of grids.entries()) {
    parts.push(partOf(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(grid, texts)));
  }
  parts.push(partOf("xl/sharedStrings.xml", `${XML_HEAD}${texts.xml()}`));
  return zipped(parts, day);
}
