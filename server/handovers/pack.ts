import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate as letOthersIn } from "node:timers/promises";
import type { Handover } from "@/domain/handovers/handover";
import { controllerPaper, processorPaper } from "@/domain/paper/records-by-role";
import type { Register } from "@/domain/register";
import type { Translate } from "@/domain/sheet";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { Context } from "../context";
import { type Exported, fileNameOf, registerText } from "../exports/export-register";
import { render } from "../exports/renderers";
import { scriptFile } from "../exports/verify/handle";
import { type LedgerHead, registerAsOf } from "../ledger/as-of";
import { measured, writeZip, type ZipEntry } from "../zip/write-zip";

/** A file of the pack, and the message that says what it is. */
type Member = { entry: ZipEntry; about: string };

function readme(
  register: Register,
  handover: Handover,
  digest: string,
  members: readonly Member[],
  t: Translate,
): string {
  const { organisation, leftOut } = register;
  const say = (key: string, params?: Record<string, string | number>) => t(`handovers.readme.${key}`, params);
  const width = Math.max(...members.map(({ entry }) => entry.name.length));
  return [
    say("title"),
    "",
    say("organisation", { organisation: organisation.state.name }),
    say("recipient", { recipient: handover.recipient }),
    say("asOf", { day: formatFor(handover.language).day(handover.asOf) }),
    "",
    say("approved"),
    ...(leftOut > 0 ? [say("leftOut", { count: leftOut })] : []),
    "",
    say("files"),
    ...members.map(({ entry, about }) => `  ${entry.name.padEnd(width)}  ${say(`about.${about}`)}`),
    "",
    say("check"),
    `  ${say("checkFiles")}`,
    `  ${say("checkRegister", { digest })}`,
    "",
  ].join("\n");
}

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

async function papersOf(register: Register, head: LedgerHead, handover: Handover, t: Translate, signal?: AbortSignal) {
  const { text, digest } = registerText(register, head);
  await letOthersIn();
  const { language, recipient, note } = handover;
  const speech = { locale: language, translate: t, format: formatFor(language) };
  const checkpoint = `${head.sequence}:${head.hash}`;
  const proof = { digest, checkpoint, json: text, addressee: { recipient, note } };
  const papers = [
    { about: "controller", paper: controllerPaper(register, speech, proof) },
    { about: "processor", paper: processorPaper(register, speech, proof) },
  ];
  const rendered: { about: string; file: string; dispose(): Promise<void> }[] = [];
  for (const { about, paper } of papers) {
    await letOthersIn();
    if (paper) rendered.push({ about, ...(await render(paper, signal)) });
  }
  return { text, digest, rendered };
}

/**
 * Puts together what was handed over, from the ledger as it stood then: the same file each time, unless a person was
 * erased since. Whoever calls has checked that it may be read. Throws busy.
 */
export async function makePack(
  ctx: Context,
  organisationId: string,
  handover: Handover,
  signal?: AbortSignal,
): Promise<Exported> {
  const operator: Context = { ...ctx, actor: { kind: "operator" } };
  const { asOf, sequence, language, note } = handover;
  const { register, head } = await registerAsOf(operator, organisationId, asOf, "approved", sequence);
  const t = await translatorFor(language);
  const { text, digest, rendered } = await papersOf(register, head, handover, t, signal);
  const folder = await mkdtemp(path.join(tmpdir(), "thirty-pack-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const named = (about: string) => t(`handovers.readme.${about}`);
    const members: Member[] = [
      ...(note.trim() ? [{ entry: { name: named("note"), text: `${note.trim()}\n` }, about: "note" }] : []),
      ...rendered.map(({ about, file }) => ({ entry: { name: named(about), file, packed: true }, about })),
      { entry: { name: "register.json", text }, about: "register" },
      { entry: { name: "verify-register.mjs", file: scriptFile(), packed: false }, about: "verify" },
    ];
    const lists = [
      { entry: { name: "manifest.json", text: "" }, about: "manifest" },
      { entry: { name: "SHA256SUMS", text: "" }, about: "sums" },
    ];
    const explained = { name: named("file"), text: readme(register, handover, digest, [...members, ...lists], t) };
    const content = [explained, ...members.map(({ entry }) => entry)];
    const { manifest, sums } = await listsOf(handover, head, digest, content);
    const file = path.join(folder, "pack.zip");
    const whole = [...content, { name: "manifest.json", text: manifest }, { name: "SHA256SUMS", text: sums }];
    await writeZip(file, whole, asOf);
    return { file, name: fileNameOf(register.organisation.state.name, asOf, language, "zip"), digest, dispose };
  } catch (cause) {
    await dispose();
    throw cause;
  } finally {
    await Promise.all(rendered.map((one) => one.dispose()));
  }
}
