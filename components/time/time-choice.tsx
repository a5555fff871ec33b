"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { asOfSearch } from "@/lib/as-of";
import { formatFor } from "@/lib/format";
import { type RegisterDays, TimeForm } from "./time-form";

/** Below the places of a register: the day that is shown, and another one. */
export function TimeChoice({ days }: { days: RegisterDays }) {
  const t = useTranslations("time");
  const format = formatFor(useLocale() === "de" ? "de" : "en");
  const asOf = asOfSearch(useSearchParams());
  return (
    <details className="mt-2 border-t border-line pt-2">
      <summary className="min-h-9 cursor-pointer px-3 py-1.5 hover:text-accent">
        {t("label")} {asOf?.day ? format.day(asOf.day) : t("today")}
      </summary>
      <div className="px-3 py-2">
        <TimeForm days={days} />
      </div>
    </details>
  );
}
