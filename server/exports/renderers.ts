import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ExportFormat } from "@/domain/export-formats";
import { type RegisterExport, registerExport } from "@/domain/exports/register-json";
import { CONTEXT } from "@/domain/linked-data/namespaces";
import { linkedNodes } from "@/domain/linked-data/register-linked-data";
import type { Proof } from "@/domain/paper/frame";
import { registerPaper } from "@/domain/paper/register-paper";
import type { Counted } from "@/domain/progress/progress";
import type { Register } from "@/domain/register";
import type { Speech } from "@/domain/sheet-values";
import { registerFiles, registerTables } from "@/domain/tables/lay-out";
import type { LedgerHead } from "../ledger/as-of";
import { csvText } from "../workbooks/csv-text";
import { writeZip } from "../zip/write-zip";
import { cnilWorkbook, dskForm, edpsForms, icoWorkbook } from "./authority-layouts";
import { registerDocx } from "./docx/register-docx";
import type { PaperTemplate, RegisterPaper } from "./pdf/paper";
import { renderPaper } from "./pdf/render";
import { workbookOf } from "./workbook-of";

/** A finished file, and what takes it away again. */
export type Made = { file: string; dispose(): Promise<void> };

/** Sets a paper as a PDF; of several, `counted` says how many are done. */
export type Press = (paper: RegisterPaper, template?: PaperTemplate, counted?: Counted) => Promise<Made>;

/** A press in a process of this one. */
export const ownPress: Press = (paper, template) => renderPaper(paper, { template });

/** A register that is about to leave: as it stood, as canonical JSON with its digest, and the language it leaves in. */
export type ExportSource = {
  register: Register;
  head: LedgerHead;
  text: string;
  digest: string;
  speech: Speech;
  press: Press;
};

type Renderer = (source: ExportSource) => Promise<Made>;

/** A file of its own in a folder of its own, which only this process may read. */
export async function asFile(content: string | Uint8Array | Iterable<string>): Promise<Made> {
  const folder = await mkdtemp(path.join(tmpdir(), "thirty-export-"));
  const file = path.join(folder, "export");
  await writeFile(file, content, { mode: 0o600 });
  return { file, dispose: () => rm(folder, { recursive: true, force: true }) };
}

const proofOf = ({ head, text, digest }: ExportSource): Proof => ({
  digest,
  checkpoint: `${head.sequence}:${head.hash}`,
  json: text,
});

const pdf: Renderer = (source) => source.press(registerPaper(source.register, source.speech, proofOf(source)));

/** Written node by node: a large register never stands in memory as one text. */
function* linkedDataText(register: RegisterExport): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let separator = "\n";
  for (const node of linkedNodes(register)) {
    yield `${separator}${JSON.stringify(node)}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

const xlsx: Renderer = async ({ register, head, speech }) =>
  asFile(await workbookOf(registerTables(registerExport(register, head), speech), register, speech));

/** A file for each kind of thing, in a ZIP. */
const csv: Renderer = async ({ register, head }) => {
  const made = await asFile("");
  const entries = registerFiles(registerExport(register, head)).map((grid) => ({
    name: grid.name,
    text: csvText(grid),
  }));
  await writeZip(made.file, entries, register.asOf);
  return made;
};

export const RENDERERS: Record<ExportFormat, Renderer> = {
  pdf,
  xlsx,
  csv,
  json: ({ text }) => asFile(text),
  "json-ld": ({ register, head }) => asFile(linkedDataText(registerExport(register, head))),
  "dsk-pdf": async (source) => source.press(await dskForm(source.register, proofOf(source))),
  // A Word document carries no file, so its cover is to speak of none.
  "dsk-docx": async (source) =>
    asFile(await registerDocx(await dskForm(source.register, { ...proofOf(source), json: undefined }))),
  cnil: async ({ register, speech }) => asFile(await cnilWorkbook(register, speech)),
  ico: async ({ register }) => asFile(await icoWorkbook(register)),
  edps: async ({ register }) => asFile(await edpsForms(register)),
};
