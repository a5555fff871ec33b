import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PACK_FILES } from "@/domain/export-formats";
import { registerSchema } from "@/domain/exports/register-schema";
import type { Handover } from "@/domain/handovers/handover";
import { controllerPaper, processorPaper, rolesOnPaper } from "@/domain/paper/records-by-role";
import type { Tell } from "@/domain/progress/progress";
import type { Speech } from "@/domain/sheet-values";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { Context } from "../context";
import { type Exported, fileNameOf, registerText } from "../exports/export-register";
import { type ExportSource, ownPress, type Press, RENDERERS } from "../exports/renderers";
import { scriptFile } from "../exports/verify/handle";
import { type LedgerHead, registerAsOf } from "../ledger/as-of";
import { measured, writeZip, type ZipEntry } from "../zip/write-zip";
import { readmeOf } from "./readme";

/** A file of the pack, the message that says what it is, and what takes it away where it was made for the pack alone. */
type Member = { entry: ZipEntry; about: string; dispose?(): Promise<void> };

/** The list of the pack for machines, and the same as `sha256sum` reads it. */
async function listsOf(handover: Handover, head: LedgerHead, digest: string, entries: readonly ZipEntry[]) {
  const files = await Promise.all(entries.map(async (entry) => ({ name: entry.name, ...(await measured(entry)) })));
  const { recipient, language, asOf } = handover;
  const checkpoint = `${head.sequence}:${head.hash}`;
  const manifest = { format: "thirty-pack", recipient, language, asOf, version: "approved", checkpoint, digest, files };
  return {
    manifest: `${JSON.stringify(manifest, null, 2)}\n`,
    sums: files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(""),
  };
}

const PAPERS = { controller: controllerPaper, processor: processorPaper };

/** The record of each role in which the organisation processes, as a paper with the data inside. */
async function* papersOf(source: ExportSource, handover: Handover, tell: Tell) {
  const { register, head, text, digest, speech, press } = source;
  const { recipient, note } = handover;
  const checkpoint = `${head.sequence}:${head.hash}`;
  const proof = { digest, checkpoint, json: text, addressee: { recipient, note } };
  const roles = rolesOnPaper(register);
  const total = roles.length;
  for (const [done, role] of roles.entries()) {
    tell({ stage: "wording", counted: null });
    const paper = PAPERS[role](register, speech, proof);
    if (!paper) continue;
    const { file, dispose } = await press(paper, "register", total > 1 ? { done, total } : undefined);
    const name = speech.translate(`handovers.readme.${role}`);
    yield { entry: { name, file, packed: true }, about: `handovers.readme.about.${role}`, dispose };
  }
}

/** The same register in every other format that goes along. */
async function* dataOf(source: ExportSource) {
  for (const { format, name } of PACK_FILES) {
    const { file, dispose } = await RENDERERS[format](source);
    // Workbooks and archives are compressed already.
    const packed = /\.(xlsx|ods|docx|zip)$/.test(name);
    yield { entry: { name, file, packed }, about: `exports.formats.${format}.about`, dispose };
  }
}

async function collected(from: AsyncIterable<Member>, into: Member[]): Promise<void> {
  for await (const member of from) into.push(member);
}

/**
 * Papers and data, made side by side: type is set in a process of its own, and the data are written from when that has
 * begun. What was made is in the lists even on failure.
 */
async function make(
  source: ExportSource,
  handover: Handover,
  { papers, data, tell }: { papers: Member[]; data: Member[]; tell: Tell },
): Promise<void> {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const press: Press = (...paper) => {
    const pressed = source.press(...paper);
    begin();
    return pressed;
  };
  const onPaper = collected(papersOf({ ...source, press }, handover, tell), papers).finally(() => {
    begin();
    tell({ stage: "wording", counted: null });
  });
  const both = [onPaper, begun.then(() => collected(dataOf(source), data))];
  // Nothing is taken away before nobody writes any more.
  await Promise.allSettled(both);
  await Promise.all(both);
}

const about = (file: string) => `handovers.readme.about.${file}`;

/** What stands in the pack as it is, without being made from the register. */
function enclosed(text: string): Member[] {
  const schema = `${JSON.stringify(registerSchema(), null, 1)}\n`;
  return [
    { entry: { name: "register.json", text }, about: about("register") },
    { entry: { name: "register.schema.json", text: schema }, about: about("schema") },
    { entry: { name: "verify-register.mjs", file: scriptFile(), packed: false }, about: about("verify") },
  ];
}

const LISTS = [
  { name: "manifest.json", about: about("manifest") },
  { name: "SHA256SUMS", about: about("sums") },
] as const;

/** Writes the members with their README and their lists into one file. */
async function zipped(
  file: string,
  { register, head, digest, speech }: ExportSource,
  handover: Handover,
  { members, tell }: { members: Member[]; tell: Tell },
) {
  const t = speech.translate;
  const files = [...members.map(({ entry, about: key }) => ({ name: entry.name, about: key })), ...LISTS];
  const explained = files.map((one) => ({ name: one.name, about: t(one.about) }));
  const readme = { name: t("handovers.readme.file"), text: readmeOf(register, handover, digest, explained, t) };
  const content = [readme, ...members.map(({ entry }) => entry)];
  const total = content.length + LISTS.length;
  const packed = (done: number) => tell({ stage: "packing", counted: { done, total } });
  packed(0);
  const { manifest, sums } = await listsOf(handover, head, digest, content);
  const lists = [manifest, sums].map((text, index) => ({ name: LISTS[index]?.name ?? "", text }));
  await writeZip(file, [...content, ...lists], handover.asOf, packed);
}

async function sourceOf(ctx: Context, organisationId: string, handover: Handover, press: Press) {
  const operator: Context = { ...ctx, actor: { kind: "operator" } };
  const { asOf, sequence, language } = handover;
  const { register, head } = await registerAsOf(operator, organisationId, asOf, "approved", sequence);
  ctx.tell?.({ stage: "wording", counted: null });
  const speech: Speech = { locale: language, translate: await translatorFor(language), format: formatFor(language) };
  const source: ExportSource = { register, head, ...registerText(register, head), speech, press };
  return source;
}

/**
 * Puts together what was handed over, from the ledger as it stood then: the same file each time, unless a person was
 * erased since. Whoever calls has checked that it may be read. Throws busy.
 */
export async function makePack(
  ctx: Context,
  organisationId: string,
  handover: Handover,
  press = ownPress,
): Promise<Exported> {
  const tell: Tell = (progress) => ctx.tell?.(progress);
  const source = await sourceOf(ctx, organisationId, handover, press);
  const { asOf, language, note } = handover;
  const folder = await mkdtemp(path.join(tmpdir(), "thirty-pack-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  const [notes, papers, data]: [Member[], Member[], Member[]] = [[], [], []];
  const noteName = source.speech.translate("handovers.readme.note");
  if (note.trim()) notes.push({ entry: { name: noteName, text: `${note.trim()}\n` }, about: about("note") });
  try {
    await make(source, handover, { papers, data, tell });
    const members = [...notes, ...papers, ...data, ...enclosed(source.text)];
    const file = path.join(folder, "pack.zip");
    await zipped(file, source, handover, { members, tell });
    const name = fileNameOf(source.register.organisation.state.name, asOf, language, "zip");
    return { file, name, digest: source.digest, dispose };
  } catch (cause) {
    await dispose();
    throw cause;
  } finally {
    await Promise.all([...papers, ...data].map((one) => one.dispose?.()));
  }
}
