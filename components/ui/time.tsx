import { useLocale, useTimeZone } from "next-intl";
import type { Locale } from "@/domain/locales";
import { formatFor } from "@/lib/format";

/** A point in time (UTC milliseconds), or a calendar day (ISO 8601), as the reader's language writes it. */
export function Time({ at }: { at: number | string }) {
  // safe because lib/i18n/request.ts answers with a Locale
  const locale = useLocale() as Locale;
  const format = formatFor(locale, useTimeZone());
  const machine = typeof at === "number" ? new Date(at).toISOString() : at;
  return (
    <time dateTime={machine} className="whitespace-nowrap">
      {typeof at === "number" ? format.instant(at) : format.day(at)}
    </time>
  );
}
