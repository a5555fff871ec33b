import { createHash } from "node:crypto";
import { type ExportFormat, FORMAT_FILES } from "@/domain/export-formats";
import { RegisterExport, registerExport } from "@/domain/exports/register-json";
import type { Locale } from "@/domain/locales";
import type { Register } from "@/domain/register";
import type { RegisterVersion } from "@/domain/register-version";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { Context } from "../context";
import { AppError } from "../errors";
import { type LedgerHead, registerAsOf } from "../ledger/as-of";
import { canonicalJson } from "../ledger/entry";
import { type ExportSource, ownPress, type Press, RENDERERS } from "./renderers";

export type ExportRequest = {
  organisationId: string;
  format: ExportFormat;
  locale: Locale;
  /** ISO 8601; today where it is not given. */
  asOf?: string | undefined;
  /** What is in force, unless the working copy is asked for. */
  version?: RegisterVersion | undefined;
  /** The entry of the ledger after which nothing counts; the newest of that day where it is not given. */
  sequence?: number | undefined;
};

/** A finished file, its SHA-256 over the register's content, and what takes it away again. */
export type Exported = { file: string; name: string; digest: string; dispose(): Promise<void> };

/** What the name of a file says of a version that holds drafts. */
const WORKING: Record<Locale, string> = { en: "working-copy", de: "arbeitsfassung" };

/** A file name of plain letters, whatever the organisation is called. */
export function fileNameOf(organisation: string, asOf: string, locale: Locale, extension: string): string {
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

/** What leaves with a day and a version, and how a file's name dates it. Throws forbidden, not-found, bad-input. */
export async function exportSource(
  ctx: Context,
  { organisationId, locale, version = "approved", ...request }: Omit<ExportRequest, "format">,
  press: Press,
): Promise<{ source: ExportSource; dated: string }> {
  const today = new Date(ctx.now()).toISOString().slice(0, 10);
  const asOf = request.asOf ?? today;
  // A day to come would print what nobody knows yet, and say something else when it is there.
  if (asOf > today) throw new AppError("bad-input", { fields: [{ path: "asOf", code: "not-a-day" }] });
  const { register, head } = await registerAsOf(ctx, organisationId, asOf, version, request.sequence);
  ctx.tell?.({ stage: "wording", counted: null });
  const { text, digest } = registerText(register, head);
  const speech = { locale, translate: await translatorFor(locale), format: formatFor(locale) };
  const dated = version === "working" ? `${asOf}-${WORKING[locale]}` : asOf;
  return { source: { register, head, text, digest, speech, press }, dated };
}

/** The whole register of an organisation as it stood on a day, as one file. Throws forbidden, not-found, busy. */
export async function exportRegister(
  ctx: Context,
  { format, ...request }: ExportRequest,
  press = ownPress,
): Promise<Exported> {
  const { source, dated } = await exportSource(ctx, request, press);
  const { extension, suffix } = FORMAT_FILES[format];
  const day = suffix ? `${dated}-${suffix}` : dated;
  const name = fileNameOf(source.register.organisation.state.name, day, request.locale, extension);
  const made = await RENDERERS[format](source);
  return { ...made, name, digest: source.digest };
}
