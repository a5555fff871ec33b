"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { REGISTER_VERSIONS } from "@/domain/register-version";
import { AS_OF, asOfSearch, VERSION } from "@/lib/as-of";

/** The days of which there is a register (ISO 8601); `approvedOnly` for those who read no drafts. */
export type RegisterDays = { begins: string; today: string; approvedOnly: boolean };

/** Parameters that mean this page as it is now, not the same question on another day. */
const NOT_CARRIED: ReadonlySet<string> = new Set([AS_OF, VERSION, "page"]);

/** Forms have no past: whoever asks for one goes to what it would change; pages about time itself lead to the dashboard. */
const readingPage = (pathname: string) => pathname.replace(/\/(new|edit(\/.*)?|time|compare)$/, "");

/** A plain GET form that shows this page, or `action`, as of another day. */
export function TimeForm({ days, action }: { days: RegisterDays; action?: string }) {
  const t = useTranslations("time");
  const id = useId();
  const pathname = usePathname();
  const search = useSearchParams();
  const asOf = asOfSearch(search);
  const others = action ? [] : [...search].filter(([name]) => !NOT_CARRIED.has(name));
  return (
    <form method="get" action={action ?? readingPage(pathname)} className="space-y-3">
      {others.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div>
        <label htmlFor={`${id}-day`} className="block font-semibold">
          {t("day")}
        </label>
        <input
          id={`${id}-day`}
          key={asOf?.day}
          type="date"
          name={AS_OF}
          required
          min={days.begins}
          max={days.today}
          defaultValue={asOf?.day ?? days.today}
          className="control mt-1"
        />
      </div>
      {!days.approvedOnly && (
        <fieldset>
          <legend className="font-semibold">{t("version")}</legend>
          {REGISTER_VERSIONS.map((version) => (
            <label key={version} className="flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name={VERSION}
                value={version}
                defaultChecked={version === (asOf?.version ?? "approved")}
              />
              {t(`versions.${version}`)}
            </label>
          ))}
        </fieldset>
      )}
      <Button type="submit" variant="secondary">
        {t("show")}
      </Button>
    </form>
  );
}
