import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/domain/locales";
import { formatFor } from "@/lib/format";
import { paths } from "@/lib/paths";
import type { api } from "@/lib/trpc/client";

export type Derived = Awaited<ReturnType<typeof api.activities.deriveServed.mutate>>;

/** Says what became of the customers, and of whom nothing did. */
export function DerivedNotice({ made, organisationId, locale }: DerivedNoticeProps) {
  const t = useTranslations("activities.customers");
  const format = formatFor(locale);
  const counts = { customers: made.customers, known: made.known, parties: made.parties };
  const ended = (isServed: boolean) =>
    made.ended.filter((one) => one.isServed === isServed).map(({ name, on }) => `${name} (${format.day(on)})`);
  const [gone, stays] = [ended(false), ended(true)];
  return (
    <Notice title={titleOf(t, made)}>
      {made.customers > 0 && <p>{t("counts", counts)}</p>}
      {made.takenOut > 0 && made.added > 0 && <p>{t("takenOut", { count: made.takenOut })}</p>}
      {made.contracts > 0 && <p>{t("recorded", { count: made.contracts })}</p>}
      {made.contractsLeft > 0 && <p>{t("recordedNot", { count: made.contractsLeft })}</p>}
      {gone.length > 0 && <p>{t("endedNoRow", { names: format.list(gone) })}</p>}
      {stays.length > 0 && <p>{t("endedStays", { names: format.list(stays) })}</p>}
      <Link href={paths.activity(organisationId, made.id)} className="link">
        {t("open")}
      </Link>
    </Notice>
  );
}

type Translate = ReturnType<typeof useTranslations<"activities.customers">>;

/** The change in one sentence. That every customer was there is only true where nobody was left out. */
function titleOf(t: Translate, { added, takenOut, ended }: Derived): string {
  if (added > 0) return t("made", { count: added });
  if (takenOut > 0) return t("takenOut", { count: takenOut });
  return ended.some(({ isServed }) => !isServed) ? t("madeNone") : t("made", { count: 0 });
}

type DerivedNoticeProps = { made: Derived; organisationId: string; locale: Locale };
