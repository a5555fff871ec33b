import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/state-tag";

const TONES = { draft: "plain", "in-review": "advice", approved: "good", archived: "quiet" } as const;

const isStatus = (status: string): status is keyof typeof TONES => Object.hasOwn(TONES, status);

/** The status of an activity as a word that stands apart. */
export function ActivityStatusTag({ status }: { status: string }) {
  const t = useTranslations("codes.activity-statuses");
  return isStatus(status) ? <Badge tone={TONES[status]}>{t(status)}</Badge> : null;
}
