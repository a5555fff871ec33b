/**
 * A process of its own: setting type takes seconds and gigabytes, cannot be interrupted from within, and gives its
 * memory back only by ending. Node runs this file as it stands, so it imports packages and siblings by full name.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Tell } from "@/domain/progress/progress";
import { serveJob } from "../../children/serve-job.ts";
import { fontPaths, readCoverage } from "./fonts.ts";
import type { PaperAnswer, PaperJob, RegisterPaper } from "./paper.ts";
import { preparePaper } from "./prepare.ts";
import { sanitiseDeep } from "./sanitise.ts";

const TEMPLATES = "server/exports/pdf";

/** Reads the paper and hands it to the engine, sanitised and prepared; answers what is still needed afterwards. */
async function handOver({ source, template, root }: PaperJob, compiler: NodeCompiler, workspace: string) {
  // safe because nobody else writes into the folder where it waits
  const paper = JSON.parse(await readFile(source, "utf8")) as RegisterPaper;
  const replacements = { count: 0 };
  const { attachment, ...words } = paper;
  const clean = sanitiseDeep(words, readCoverage(root), replacements);
  const label = attachment && sanitiseDeep({ ...attachment, text: "" }, readCoverage(root), replacements);
  const prepared = preparePaper({ ...clean, attachment: label }, template);
  compiler.mapShadow(join(workspace, "paper.json"), Buffer.from(JSON.stringify(prepared)));
  if (attachment) compiler.mapShadow(join(workspace, "attachment"), Buffer.from(attachment.text));
  return { creationTimestamp: paper.creationTimestamp, replaced: replacements.count };
}

/**
 * Gives back what reading and preparing took, a sixth of what the engine needs: while that runs, nobody collects
 * garbage, and what is collected in the usual way stays with the process.
 */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })");
}

async function setPaper(job: PaperJob, tell: Tell): Promise<PaperAnswer> {
  const { template, standard, root, file } = job;
  const workspace = join(root, TEMPLATES);
  const fontBlobs = await Promise.all(fontPaths(root).map((path) => readFile(path)));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const { creationTimestamp, replaced } = await handOver(job, compiler, workspace);
  collectGarbage();

  const compiled = compiler.compile({ mainFilePath: join(workspace, `${template}.typ`) });
  const problem = compiled.takeError();
  if (problem || !compiled.result) throw new Error(JSON.stringify(problem?.shortDiagnostics ?? "no document"));
  tell({ stage: "finishing", counted: null });
  // What layout kept for a second run makes room for writing the file.
  compiler.evictCache(0);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: standard, creationTimestamp });
  await writeFile(file, pdf, { mode: 0o600 });
  return { ok: true, pages: compiled.result.numOfPages, bytes: pdf.length, replaced };
}

serveJob<PaperJob, PaperAnswer>((job, { tell }) =>
  setPaper(job, tell).catch((cause: unknown) => ({
    ok: false,
    message: cause instanceof Error ? cause.message : String(cause),
  })),
);
