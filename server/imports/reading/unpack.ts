import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import { ReadingError, type ReadingLimits } from "./answer.ts";

/** Packed bytes that are taken in one go, so that a file that grows too much is noticed soon. */
const PIECE = 64 * 1024;
const MEGABYTE = 1024 * 1024;

/** A name that leads out of the folder it would be unpacked to, or that no honest program writes. */
const isUnsafeName = (name: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in a name is what is looked for
  /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|[\u0000-\u001f]/.test(name) || name.length > 250;

/** The files of a ZIP by name, counted while they grow: what the archive says of its own sizes is not believed. */
export function unpack(bytes: Uint8Array, limits: ReadingLimits): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let unpacked = 0;
  let entries = 0;
  const fail = (cause: unknown) => {
    throw cause instanceof ReadingError ? cause : new ReadingError("import-damaged", { cause });
  };
  const unzip = new Unzip((entry) => {
    entries += 1;
    if (entries > limits.entries) throw new ReadingError("import-inflates");
    if (isUnsafeName(entry.name)) throw new ReadingError("import-unsafe");
    const pieces: Uint8Array[] = [];
    entry.ondata = (cause, piece, final) => {
      if (cause) fail(cause);
      unpacked += piece.length;
      const inflated = unpacked > MEGABYTE && unpacked > limits.inflation * bytes.length;
      if (inflated || unpacked > limits.unpackedBytes) throw new ReadingError("import-inflates");
      pieces.push(piece);
      if (!final) return;
      // Two files of one name are a way to show one to a check and the other to a reader.
      if (files.has(entry.name)) throw new ReadingError("import-unsafe");
      files.set(entry.name, Buffer.concat(pieces));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let start = 0; start < bytes.length; start += PIECE) {
      unzip.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
    }
  } catch (cause) {
    fail(cause);
  }
  if (files.size === 0 || files.size < entries) throw new ReadingError("import-damaged");
  return files;
}

const isMarkup = (bytes: Buffer) => /^[\ufeff\s]*</.test(bytes.subarray(0, 200).toString("utf8"));

/** Refuses XML that declares entities or a document type: no office program writes one, and every attack by XML needs it. */
export function assertPlainXml(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // A part of a workbook may bear any name; a drawing in it is read by nobody.
    if (!/\.(xml|rels|vml)$/i.test(name) && (!isMarkup(text) || /\.svg$/i.test(name))) continue;
    const wide = text.subarray(0, 200).includes(0);
    if (wide || text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) throw new ReadingError("import-unsafe");
  }
}
