"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { AS_OF, asOfSearch, VERSION } from "@/lib/as-of";
import { formatFor } from "@/lib/format";
import { paths } from "@/lib/paths";
import type { RegisterDays } from "./time-form";

/** Says on every page which day and version it shows, unless it is the register that people work on. */
export function PastBanner({ organisationId, days }: { organisationId: string; days: RegisterDays }) {
  const t = useTranslations("time.banner");
  const format = formatFor(useLocale() === "de" ? "de" : "en");
  const pathname = usePathname();
  const search = useSearchParams();
  const asOf = asOfSearch(search);
  const day = asOf?.day ?? null;
  const version = days.approvedOnly ? "approved" : asOf?.version;
  const isPast = day !== null && day !== days.today;
  const sentence = isPast ? t("past", { day: format.day(day) }) : t("today");
  const said = asOf ? `${sentence} ${t(version ?? "working")}.` : "";
  const [announced, announce] = useState("");
  // A live region speaks of what changes in it, so that it is empty at first.
  useEffect(() => announce(said), [said]);

  const today = new URLSearchParams(search);
  today.delete(AS_OF);
  today.delete(VERSION);
  const address = today.size > 0 ? `${pathname}?${today}` : pathname;
  return (
    <>
      <p role="status" className="sr-only">
        {announced}
      </p>
      {asOf && (
        <section aria-label={t("label")} className="border-b border-ink bg-sunk">
          <div className="mx-auto flex max-w-screen-2xl flex-wrap items-baseline gap-x-6 gap-y-1 border-s-4 border-warning px-4 py-2 lg:px-6">
            <p className="font-semibold">{sentence}</p>
            <p>{t(version ?? "working")}</p>
            <p className="text-quiet max-sm:hidden">{days.approvedOnly ? t("auditor") : t("readOnly")}</p>
            <p className="flex flex-wrap gap-x-6 sm:ms-auto print:hidden">
              {/* Whole new pages: what surrounds them belongs to the day too. */}
              <a href={address} className="link inline-flex min-h-8 items-center font-semibold">
                {t(isPast ? "back" : "working-version")}
              </a>
              {isPast && (
                <a
                  href={paths.compare(organisationId, { from: day, to: days.today, shown: version })}
                  className="link inline-flex min-h-8 items-center"
                >
                  {t("compare")}
                </a>
              )}
            </p>
          </div>
        </section>
      )}
    </>
  );
}
