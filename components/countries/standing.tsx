import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/state-tag";
import type { AdequacyDecision } from "@/domain/codes/adequacy";

/** How a country stands in the law of transfers today: EEA, an adequacy decision for all or for some, or none. */
export function Standing({ inEea, adequacy }: StandingProps) {
  const t = useTranslations("dashboard.countries.standing");
  if (inEea) return <Badge tone="good">{t("eea")}</Badge>;
  if (adequacy.some((decision) => decision.scope === "all")) return <Badge tone="good">{t("adequate")}</Badge>;
  if (adequacy.length > 0) return <Badge tone="advice">{t("partial")}</Badge>;
  return <Badge tone="warning">{t("none")}</Badge>;
}

export type StandingProps = { inEea: boolean; adequacy: readonly AdequacyDecision[] };
