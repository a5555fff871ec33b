import { UnsuitableNode } from "@/db/client";
import { NewerDatabase } from "@/db/migrate";
import { DEFAULT_LOCALE, type Locale } from "@/domain/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { AppError } from "../errors";
import { log } from "../log";

/** The language that the operator's shell speaks. */
export function operatorsLocale(): Locale {
  const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  return language.startsWith("de") ? "de" : DEFAULT_LOCALE;
}

function asAppError(cause: unknown): AppError | undefined {
  if (cause instanceof AppError) return cause;
  if (cause instanceof UnsuitableNode) return new AppError("node-too-old", { params: { version: cause.message } });
  if (cause instanceof NewerDatabase) return new AppError("newer-database");
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code.startsWith("ERR_PARSE_ARGS")) return new AppError("bad-input");
  if (code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB")) return new AppError("data-damaged");
  return undefined;
}

/** One plain sentence for a failure in the operator's language; only what nobody expected goes to the log with its stack. */
export async function sentenceFor(cause: unknown): Promise<string> {
  const translate = await translatorFor(operatorsLocale());
  const known = asAppError(cause);
  if (!known) {
    log("error", "command failed", { cause });
    return translate("errors.internal");
  }
  const fields = known.fields.map(
    (field) => `${field.path}: ${translate(`errors.fields.${field.code}`, field.params)}`,
  );
  return [translate(`errors.${known.code}`, known.params), ...fields].join(" ");
}
