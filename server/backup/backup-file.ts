import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { AppError } from "../errors";

/**
 * A backup is one file: a line that says what it is, a line of JSON that lists the files in it with their sizes and
 * digests, and then their bytes one after the other.
 */
const MAGIC = "THIRTY BACKUP 1";
const HEADER_LIMIT = 4 * 1_048_576;

const Manifest = z.strictObject({
  madeAt: z.number(),
  files: z
    .array(
      z.strictObject({
        name: z.string().regex(/^(thirty\.sqlite|secret|demo-accounts\.json|documents\/[a-z0-9_-]{1,80})$/),
        bytes: z.number().int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1)
    .max(100_000),
});
export type Manifest = z.infer<typeof Manifest>;

async function digestOf(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { bytes: (await stat(file)).size, sha256: hash.digest("hex") };
}

/** Writes the files into one backup; `sources` maps a name inside the backup to a file. */
export async function writeBackup(target: string, sources: Record<string, string>, madeAt: number): Promise<Manifest> {
  const files: Manifest["files"] = [];
  for (const [name, file] of Object.entries(sources)) files.push({ name, ...(await digestOf(file)) });
  const manifest = Manifest.parse({ madeAt, files });
  const head = `${MAGIC}\n${JSON.stringify(manifest)}\n`;
  const bytes = async function* () {
    yield Buffer.from(head);
    for (const file of Object.values(sources)) yield* createReadStream(file);
  };
  await pipeline(Readable.from(bytes()), createWriteStream(target, { mode: 0o600, flags: "wx" }));
  return manifest;
}

/** Reads the head of a backup. Throws `backup-foreign` for another kind of file, `backup-damaged` for a broken head. */
export async function readManifest(file: string): Promise<{ manifest: Manifest; start: number }> {
  const handle = await open(file, "r").catch((cause) => {
    throw new AppError("backup-foreign", { cause });
  });
  try {
    const buffer = Buffer.alloc(HEADER_LIMIT);
    const { bytesRead } = await handle.read(buffer, 0, HEADER_LIMIT, 0);
    const text = buffer.subarray(0, bytesRead);
    if (text.subarray(0, MAGIC.length + 1).toString() !== `${MAGIC}\n`) throw new AppError("backup-foreign");
    const end = text.indexOf("\n", MAGIC.length + 1);
    if (end < 0) throw new AppError("backup-damaged");
    const parsed = Manifest.safeParse(parseJson(text.subarray(MAGIC.length + 1, end).toString()));
    if (!parsed.success) throw new AppError("backup-damaged", { cause: parsed.error });
    const expected = parsed.data.files.reduce((sum, entry) => sum + entry.bytes, end + 1);
    if ((await handle.stat()).size !== expected) throw new AppError("backup-damaged");
    return { manifest: parsed.data, start: end + 1 };
  } finally {
    await handle.close();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("backup-damaged", { cause });
  }
}

/** Copies every file of a backup out and checks it against its digest; `target` gives the place for a name. */
export async function extractBackup(file: string, target: (name: string) => string): Promise<Manifest> {
  const { manifest, start } = await readManifest(file);
  let position = start;
  for (const entry of manifest.files) {
    const hash = createHash("sha256");
    const through = new Transform({
      transform(chunk, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    const source =
      entry.bytes === 0
        ? Readable.from([])
        : createReadStream(file, { start: position, end: position + entry.bytes - 1 });
    await pipeline(source, through, createWriteStream(target(entry.name), { mode: 0o600 }));
    if (hash.digest("hex") !== entry.sha256) throw new AppError("backup-damaged");
    position += entry.bytes;
  }
  return manifest;
}
