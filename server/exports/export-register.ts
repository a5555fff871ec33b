import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate as letOthersIn } from "node:timers/promises";
import type { ExportFormat } from "@/domain/export-formats";
import { RegisterExport, registerExport } from "@/domain/exports/register-json";
import type { Locale } from "@/domain/locales";
import { registerPaper } from "@/domain/paper/register-paper";
import type { Register } from "@/domain/register";
import type { RegisterVersion } from "@/domain/register-version";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { Context } from "../context";
import { AppError } from "../errors";
import { type LedgerHead, registerAsOf } from "../ledger/as-of";
import { canonicalJson } from "../ledger/entry";
import type { RegisterPaper } from "./pdf/paper";
import { RenderError, renderPaper } from "./pdf/render";

export type ExportRequest = {
  organisationId: string;
  format: ExportFormat;
  locale: Locale;
  /** ISO 8601; today where it is not given. */
  asOf?: string | undefined;
  /** What is in force, unless the working copy is asked for. */
  version?: RegisterVersion | undefined;
  signal?: AbortSignal | undefined;
};

/** A finished file, its SHA-256 over the register's content, and what takes it away again. */
export type Exported = { file: string; name: string; digest: string; dispose(): Promise<void> };

/** What the name of a file says of a version that holds drafts. */
const WORKING: Record<Locale, string> = { en: "working-copy", de: "arbeitsfassung" };

/** A file name of plain letters, whatever the organisation is called. */
export function fileNameOf(
  organisation: string,
  asOf: string,
  locale: Locale,
  extension: ExportFormat | "zip",
): string {
  const plain = organisation
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  const kind = locale === "de" ? "verzeichnis" : "register";
  return `${[plain, kind, asOf].filter(Boolean).join("-").toLowerCase()}.${extension}`;
}

/** The register as canonical JSON, and its digest: the same text that the PDF carries inside and prints on its cover. */
export function registerText(register: Register, head: LedgerHead): { text: string; digest: string } {
  const document = RegisterExport.parse(registerExport(register, { sequence: head.sequence, hash: head.hash }));
  const text = canonicalJson(document);
  return { text, digest: createHash("sha256").update(text).digest("hex") };
}

/** Sets a paper; a queue that is full is a refusal that passes. */
export async function render(paper: RegisterPaper, signal: AbortSignal | undefined) {
  try {
    return await renderPaper(paper, { signal });
  } catch (cause) {
    if (cause instanceof RenderError && cause.reason === "busy") throw new AppError("busy", { cause });
    throw cause;
  }
}

async function asFile(text: string): Promise<{ file: string; dispose(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "thirty-export-"));
  const file = path.join(folder, "register.json");
  await writeFile(file, text, { mode: 0o600 });
  return { file, dispose: () => rm(folder, { recursive: true, force: true }) };
}

/** The whole register of an organisation as it stood on a day, as one file. Throws forbidden, not-found, busy. */
export async function exportRegister(ctx: Context, request: ExportRequest): Promise<Exported> {
  const { version = "approved" } = request;
  const today = new Date(ctx.now()).toISOString().slice(0, 10);
  const asOf = request.asOf ?? today;
  // A day to come would print what nobody knows yet, and say something else when it is there.
  if (asOf > today) throw new AppError("bad-input", { fields: [{ path: "asOf", code: "not-a-day" }] });
  const { register, head } = await registerAsOf(ctx, request.organisationId, asOf, version);
  // A large register keeps the processor busy for a second or more: between its steps, other requests have their turn.
  await letOthersIn();
  const { text, digest } = registerText(register, head);
  await letOthersIn();
  const dated = version === "working" ? `${asOf}-${WORKING[request.locale]}` : asOf;
  const name = fileNameOf(register.organisation.state.name, dated, request.locale, request.format);
  switch (request.format) {
    case "json":
      return { ...(await asFile(text)), name, digest };
    case "pdf": {
      const speech = {
        locale: request.locale,
        translate: await translatorFor(request.locale),
        format: formatFor(request.locale),
      };
      const checkpoint = `${head.sequence}:${head.hash}`;
      const paper = registerPaper(register, speech, { digest, checkpoint, json: text });
      await letOthersIn();
      return { ...(await render(paper, request.signal)), name, digest };
    }
  }
}
