import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { ImportedFile } from "@/domain/imports/imported-file";
import { IMPORT_LIMITS, IMPORT_MEGABYTES } from "@/domain/imports/limits";
import { AppError } from "../errors";
import type { ReadingAnswer, ReadingFault, ReadingJob, ReadingLimits } from "./reading/answer";

/** Megabytes of its heap; whoever needs more is stopped by Node itself. */
const HEAP = 768;
/** Files in reading and waiting, together; who comes later is asked to come back. */
const QUEUE_LIMIT = 6;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** The child sees no environment: it needs none, and secrets stay here. */
function startChild(root: string): ChildProcess {
  const node = process.features.typescript ? process.execPath : join(root, "node_modules/.bin/node");
  return spawn(node, [`--max-old-space-size=${HEAP}`, join(root, "server/imports/reading/child.ts")], {
    cwd: root,
    env: { NODE_ENV: "production", TZ: "UTC", LANG: "C.UTF-8" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
}

/** Resolves when the child is gone, so that its memory is back before the next one starts. */
function runChild(job: ReadingJob, seconds: number): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    const child = startChild(process.cwd());
    let answer: ReadingAnswer | undefined;
    let fault: Error | undefined;
    const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1_000);
    child.once("message", (message) => {
      // safe because the child is ours and says nothing else
      answer = message as ReadingAnswer;
    });
    child.once("error", (cause) => {
      fault = cause;
    });
    child.once("close", () => {
      clearTimeout(timer);
      if (fault) reject(fault);
      // Without an answer it took more memory or time than any honest file of the allowed size.
      else resolve(answer ?? { ok: false, fault: "import-inflates" });
    });
    child.send(job, (cause) => {
      if (cause) child.kill("SIGKILL");
    });
  });
}

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
const refused = (fault: ReadingFault) =>
  new AppError(fault, { params: { ...IMPORT_MEGABYTES, cells: IMPORT_LIMITS.cells } });

/** Files are read one at a time: each may need hundreds of megabytes for a moment. */
async function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
  if (waiting >= QUEUE_LIMIT) throw new AppError("busy");
  waiting += 1;
  const turn = last.then(run, run);
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

export type ReadingOptions = Partial<ReadingLimits> & { seconds?: number };

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
  const { seconds = IMPORT_LIMITS.seconds, ...changed } = options;
  const { unpackedBytes, inflation, entries, cells } = { ...IMPORT_LIMITS, ...changed };
  const limits = { unpackedBytes, inflation, entries, cells };
  const answer = await inTurn(() => runChild({ bytes, name: toldName(name), limits }, seconds));
  if (!answer.ok) throw refused(answer.fault);
  return answer.file;
}
