import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A file that goes into a ZIP: a text, or the path of a file; `packed` files are stored as they are. */
export type ZipEntry = { name: string; text: string } | { name: string; file: string; packed: boolean };

/** Bytes that are taken in one go. */
const PIECE = 256 * 1024;

async function* piecesOf(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if ("text" in entry) {
    const bytes = Buffer.from(entry.text);
    for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
    return;
  }
  const handle = await open(entry.file);
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read({ buffer: Buffer.alloc(PIECE) });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Size in bytes and SHA-256 of an entry. */
export async function measured(entry: ZipEntry): Promise<{ size: number; sha256: string }> {
  const hash = createHash("sha256");
  for await (const piece of piecesOf(entry)) hash.update(piece);
  const size = "text" in entry ? Buffer.byteLength(entry.text) : (await stat(entry.file)).size;
  return { size, sha256: hash.digest("hex") };
}

/**
 * Writes a ZIP piece by piece; every entry bears the same day (ISO 8601), so that the same content gives the same file.
 * `packed` hears how many entries are in it.
 */
export async function writeZip(
  target: string,
  entries: readonly ZipEntry[],
  day: string,
  packed: (done: number) => void = () => undefined,
): Promise<void> {
  const out = createWriteStream(target, { mode: 0o600 });
  let fault: Error | undefined;
  const zip = new Zip((cause, bytes, final) => {
    if (cause) fault = cause;
    else out.write(bytes);
    if (final) out.end();
  });
  for (const [place, entry] of entries.entries()) {
    const stored = "file" in entry && entry.packed;
    const member = stored ? new ZipPassThrough(entry.name) : new ZipDeflate(entry.name, { level: 6 });
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    // the format keeps local time
    member.mtime = new Date(year, month - 1, date, 12);
    zip.add(member);
    for await (const piece of piecesOf(entry)) {
      member.push(piece);
      if (out.writableNeedDrain) await once(out, "drain");
    }
    member.push(new Uint8Array(0), true);
    packed(place + 1);
  }
  zip.end();
  await finished(out);
  if (fault) throw fault;
}
