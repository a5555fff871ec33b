import type { Grid } from "@/domain/grids/grid";
import type { ImportedFile } from "@/domain/imports/imported-file";
import { ReadingError, type ReadingJob } from "./answer.ts";
import { decoded } from "./decoded.ts";
import { readCsv } from "./read-csv.ts";
import { readDocx } from "./read-docx.ts";
import { readWorkbook } from "./read-workbook.ts";
import { trimmedGrids } from "./trimmed.ts";
import { assertPlainXml, unpack } from "./unpack.ts";

const begins = (bytes: Uint8Array, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);
const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b);
/** The container of Excel's format before 2007, and of every workbook with a password. */
const isCompoundFile = (bytes: Uint8Array) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const isPdf = (bytes: Uint8Array) => begins(bytes, 0x25, 0x50, 0x44, 0x46);

const baseName = (name: string) => name.replace(/^.*\//, "").replace(/\.[^.]*$/, "");

/** What a Mac puts into a ZIP beside each file: it bears the name of that file and holds nothing of it. */
const isShadow = (name: string) => /(^|\/)(__MACOSX\/|\._)/.test(name);

/** Grids are found by their names: of several with one name, as files of a ZIP in different folders have, all but the first are numbered. */
function uniquelyNamed(grids: readonly Grid[]): Grid[] {
  const taken = new Set(grids.map(({ name }) => name));
  const seen = new Set<string>();
  return grids.map((grid) => {
    let { name } = grid;
    for (let count = 2; seen.has(name) || (name !== grid.name && taken.has(name)); count += 1)
      name = `${grid.name} (${count})`;
    seen.add(name);
    return { ...grid, name };
  });
}

/** A workbook of OpenDocument with a password keeps its names readable and says so in its list of files. */
const isLocked = (files: ReadonlyMap<string, Uint8Array>) =>
  Buffer.from(files.get("META-INF/manifest.xml") ?? []).includes("encryption-data");

async function readZip({ bytes, name, limits }: ReadingJob): Promise<ImportedFile> {
  const files = unpack(bytes, limits);
  const document = files.get("word/document.xml");
  const kind = files.has("xl/workbook.xml") ? "xlsx" : files.has("content.xml") ? "ods" : undefined;
  if (kind === "ods" && isLocked(files)) throw new ReadingError("import-old-format");
  if (kind || document) assertPlainXml(files);
  if (kind) return { kind, name, grids: trimmedGrids(await readWorkbook(files, kind, limits), limits) };
  if (document) return { kind: "docx", name, grids: trimmedGrids(readDocx(document), limits) };
  const tables = [...files].filter(([file]) => /\.csv$/i.test(file) && !isShadow(file));
  if (tables.length === 0) throw new ReadingError("import-unknown-kind");
  const grids = tables.map(([file, content]) => readCsv(decoded(content), baseName(file)));
  return { kind: "csv", name, grids: trimmedGrids(grids, limits) };
}

/** Half a character, which only JSON can write down, goes into no ledger: it becomes U+FFFD, as in every other file. */
function documentOf(text: string): unknown {
  if (!/\\ud[89a-f]/i.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value));
}

function readText({ bytes, name, limits }: ReadingJob): ImportedFile {
  const text = decoded(bytes).replace(/^\ufeff/, "");
  if (/^\s*[{[]/.test(text)) {
    try {
      return { kind: "json", name, document: documentOf(text) };
    } catch (cause) {
      throw new ReadingError("import-damaged", { cause });
    }
  }
  // A text that is full of zeros is no text, whatever its name ends with.
  if (text.includes("\u0000") || /^\s*<(!doctype|html|\?xml)/i.test(text))
    throw new ReadingError("import-unknown-kind");
  return { kind: "csv", name, grids: trimmedGrids([readCsv(text, baseName(name))], limits) };
}

/** What stands in a file: its kind is told by its content, never by its name. Throws ReadingError. */
export async function readBytes(job: ReadingJob): Promise<ImportedFile> {
  const { bytes } = job;
  if (isCompoundFile(bytes)) throw new ReadingError("import-old-format");
  if (isPdf(bytes)) throw new ReadingError("import-unknown-kind");
  try {
    const file = isZip(bytes) ? await readZip(job) : readText(job);
    if (file.kind !== "json" && file.grids.length === 0) throw new ReadingError("import-damaged");
    return file.kind === "json" ? file : { ...file, grids: uniquelyNamed(file.grids) };
  } catch (cause) {
    throw cause instanceof ReadingError ? cause : new ReadingError("import-damaged", { cause });
  }
}
