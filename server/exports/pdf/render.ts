import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PaperAnswer, PaperJob, PaperStandard, PaperTemplate, RegisterPaper } from "./paper";

/** Setting a thousand activities takes half a minute on a small machine; beyond this something is wrong. */
const TIMEOUT = 300_000;
/** Documents in the making and waiting, together; who comes later is asked to come back. */
const QUEUE_LIMIT = 6;

export type RenderOptions = {
  /** Without one: PDF/A-3a where a file is attached, else PDF/A-2a. */
  standard?: PaperStandard;
  template?: PaperTemplate;
  signal?: AbortSignal;
  /** Project root, where templates and fonts are read from disk: a bundler moves neither. */
  root?: string;
  timeout?: number;
};

export type RenderedPaper = {
  file: string;
  pages: number;
  bytes: number;
  /** Characters that no font has or that no paper may carry, and that were replaced or taken out. */
  replaced: number;
  /** Takes the file away; it holds a whole register and stays until then. */
  dispose(): Promise<void>;
};

export class RenderError extends Error {
  readonly reason: "busy" | "timeout" | "failed";

  constructor(reason: "busy" | "timeout" | "failed", detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = "RenderError";
    this.reason = reason;
  }
}

let waiting = 0;
let last: Promise<void> = Promise.resolve();

/** Sets a register as a PDF file, in a process of its own and one at a time: each may need gigabytes. */
export async function renderPaper(paper: RegisterPaper, options: RenderOptions = {}): Promise<RenderedPaper> {
  options.signal?.throwIfAborted();
  if (waiting >= QUEUE_LIMIT) throw new RenderError("busy");
  const before = last;
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
  last = before.then(() => finished);
  waiting++;
  try {
    await orAbort(before, options.signal);
    return await renderNow(paper, options);
  } finally {
    waiting--;
    finish();
  }
}

/** Waits, unless the one who waits gives up. */
async function orAbort(turn: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return turn;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    await Promise.race([turn, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

async function renderNow(paper: RegisterPaper, options: RenderOptions): Promise<RenderedPaper> {
  options.signal?.throwIfAborted();
  const root = options.root ?? process.cwd();
  const folder = await mkdtemp(join(tmpdir(), "thirty-pdf-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  const file = join(folder, "register.pdf");
  try {
    const { template = "register", standard = paper.attachment ? "a-3a" : "a-2a" } = options;
    const answer = await runChild({ paper, template, standard, root, file }, options);
    if (!answer.ok) throw new RenderError("failed", answer.message);
    return { file, pages: answer.pages, bytes: answer.bytes, replaced: answer.replaced, dispose };
  } catch (cause) {
    await dispose();
    throw cause;
  }
}

/** The child sees no environment: it needs none, and secrets stay here. */
function startChild(root: string): ChildProcess {
  // A Node that cannot run TypeScript by itself leaves the child to the one that the project brings along.
  const node = process.features.typescript ? process.execPath : join(root, "node_modules/.bin/node");
  return spawn(node, [join(root, "server/exports/pdf/child.ts")], {
    cwd: root,
    env: { NODE_ENV: "production", TZ: "UTC", LANG: "C.UTF-8" },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** Resolves when the child is gone, so that its memory is back before the next one starts. */
async function runChild(job: PaperJob, { signal, timeout = TIMEOUT }: RenderOptions): Promise<PaperAnswer> {
  // Whoever gave up while the folder was made fires no event any more.
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = startChild(job.root);
    let answer: PaperAnswer | undefined;
    let reason: unknown;
    let words = "";
    // Typst cannot be asked to stop; a process can be made to.
    const stop = (why: unknown) => {
      reason ??= why;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => stop(new RenderError("timeout")), timeout);
    const onAbort = () => stop(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    child.stderr?.on("data", (chunk) => {
      words = `${words}${chunk}`.slice(-2_000);
    });
    child.once("message", (message) => {
      // safe because the child is ours and says nothing else
      answer = message as PaperAnswer;
    });
    child.once("error", (cause) => stop(new RenderError("failed", cause.message)));
    child.once("close", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      if (reason) reject(reason);
      else if (answer) resolve(answer);
      else reject(new RenderError("failed", words || "the child process ended without an answer"));
    });
    child.send(job, (cause) => cause && stop(new RenderError("failed", cause.message)));
  });
}
