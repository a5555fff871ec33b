import type { ReadingFault } from "@/domain/error-codes";
import type { ImportedFile } from "@/domain/imports/imported-file";
import { IMPORT_LIMITS, TOLD_LIMITS } from "@/domain/imports/limits";
import type { Tell } from "@/domain/progress/progress";
import { ChildError, runChild } from "../children/run-child";
import { turns } from "../children/turns";
import { AppError } from "../errors";
import type { ReadingAnswer, ReadingJob, ReadingLimits } from "./reading/answer";

/** Megabytes of its heap, which a workbook of ours with as many cells as allowed fits into; whoever needs more is stopped by Node itself. */
const HEAP = 768;

/** Files are read one at a time: each may need hundreds of megabytes for a moment. */
const inTurn = turns("reading", { atOnce: 1, limit: 6 });

/** Characters that make a name look like another one, or reach beyond it: controls, and overrides of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const DECEPTIVE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONGEST_NAME = 200;

/** The name of a file as it is told to people: without folders and without characters that deceive. */
function toldName(name: string): string {
  const base = name
    .toWellFormed()
    .replace(/^.*[\\/]/s, "")
    .replace(DECEPTIVE, "")
    .trim();
  return Array.from(base).slice(0, LONGEST_NAME).join("") || "import";
}

/** A refusal with the limits that its sentence may name. */
const refused = (fault: ReadingFault) => new AppError(fault, { params: TOLD_LIMITS });

/** Whoever waits for a file to be read: they may leave, and hear how far it is. */
type Waiting = { signal?: AbortSignal | undefined; tell?: Tell | undefined };

/** Throws AppError with one of the codes import-*, or busy. */
async function readApart(job: ReadingJob, seconds: number, { signal, tell }: Waiting): Promise<ImportedFile> {
  try {
    const work = { script: "server/imports/reading/child.ts", heap: HEAP, timeout: seconds * 1_000, signal };
    const read = () => {
      tell?.({ stage: "opening", counted: null });
      return runChild<ReadingAnswer>(work, job);
    };
    const stands = (before: number) => tell?.({ stage: "waiting", before });
    const answer = await inTurn(read, { signal, stands });
    if (!answer.ok) throw refused(answer.fault);
    return answer.file;
  } catch (cause) {
    if (!(cause instanceof ChildError) || cause.reason === "failed") throw cause;
    if (cause.reason === "busy") throw new AppError("busy", { cause });
    // Without an answer it took more memory or time than there is for one file.
    throw refused("import-too-heavy");
  }
}

export type ReadingOptions = Partial<ReadingLimits> & Waiting & { seconds?: number };

/**
 * What stands in an uploaded file (XLSX, ODS, CSV or a ZIP of them, JSON, DOCX), read in a process of its own with
 * limits of size, cells, memory and time. Throws AppError with one of the codes import-*, or busy.
 */
export async function readImportedFile(
  bytes: Uint8Array,
  name: string,
  options: ReadingOptions = {},
): Promise<ImportedFile> {
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const limit = packed ? IMPORT_LIMITS.packedBytes : IMPORT_LIMITS.jsonBytes;
  if (bytes.byteLength > limit) throw refused("import-too-large");
  const { seconds = IMPORT_LIMITS.seconds, signal, tell, ...changed } = options;
  const { unpackedBytes, inflation, entries, cells } = { ...IMPORT_LIMITS, ...changed };
  const limits = { unpackedBytes, inflation, entries, cells };
  return readApart({ bytes, name: toldName(name), limits }, seconds, { signal, tell });
}
