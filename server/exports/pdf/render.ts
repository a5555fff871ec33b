import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Progress, WorkStage } from "@/domain/progress/progress";
import { ChildError, runChild } from "../../children/run-child";
import { turns } from "../../children/turns";
import type { PaperAnswer, PaperJob, PaperOrder, PaperStandard, PaperTemplate, RegisterPaper } from "./paper";

/** Setting a thousand activities takes half a minute on a small machine; beyond this something is wrong. */
const TIMEOUT = 300_000;

/** One at a time, since each may need gigabytes. */
const inTurn = turns("typesetting", { atOnce: 1, limit: 6 });

type Setting = {
  signal?: AbortSignal | undefined;
  /** Hears how many papers come first. */
  stands?: (before: number) => void;
  /** Hears what is being done with the paper. */
  reached?: (stage: WorkStage) => void;
  /** Project root, where templates and fonts are read from disk: a bundler moves neither. */
  root?: string;
  timeout?: number;
};

export type RenderOptions = Setting & {
  /** Without one: PDF/A-3a where a file is attached, else PDF/A-2a. */
  standard?: PaperStandard | undefined;
  template?: PaperTemplate | undefined;
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

export type SetPaper = Omit<RenderedPaper, "file" | "dispose">;

/** Sets a register as a PDF file, in a process of its own. */
export function renderPaper(paper: RegisterPaper, { template, standard, ...setting }: RenderOptions = {}) {
  const set = (order: PaperOrder) => setNow(order, setting);
  return inTurn(() => putOnPaper(paper, { template, standard }, set), setting);
}

/** The same for a paper that waits on the disk already. */
export function setPaper(order: PaperOrder, setting: Setting = {}): Promise<SetPaper> {
  return inTurn(() => setNow(order, setting), setting);
}

/** Writes a paper to the disk and has it set there. */
export async function putOnPaper(
  paper: RegisterPaper,
  {
    template = "register",
    standard = paper.attachment ? "a-3a" : "a-2a",
  }: Pick<RenderOptions, "template" | "standard">,
  set: (order: PaperOrder) => Promise<SetPaper>,
): Promise<RenderedPaper> {
  const folder = await mkdtemp(join(tmpdir(), "thirty-pdf-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  const order = { source: join(folder, "paper.json"), file: join(folder, "register.pdf"), template, standard };
  try {
    await writeFile(order.source, JSON.stringify(paper), { mode: 0o600 });
    const made = await set(order);
    await rm(order.source);
    return { ...made, file: order.file, dispose };
  } catch (cause) {
    await dispose();
    throw cause;
  }
}

async function setNow(order: PaperOrder, { signal, reached, timeout = TIMEOUT, root = process.cwd() }: Setting) {
  const job: PaperJob = { ...order, root };
  reached?.("setting");
  const tell = ({ stage }: Progress) => stage !== "waiting" && reached?.(stage);
  const work = { script: "server/exports/pdf/child.ts", root, timeout, signal, tell };
  const answer = await runChild<PaperAnswer>(work, job);
  if (!answer.ok) throw new ChildError("failed", answer.message);
  return { pages: answer.pages, bytes: answer.bytes, replaced: answer.replaced };
}
