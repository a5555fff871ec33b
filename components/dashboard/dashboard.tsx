import { getTranslations } from "next-intl/server";
import { type FacetWords, facetLabel } from "@/components/activities/facet-labels";
import type { Facet } from "@/domain/activities/facets";
import type { Assignment } from "@/domain/findings/assignment";
import { GRADES } from "@/domain/findings/rule";
import { paths } from "@/lib/paths";
import type { FindingTotal } from "@/server/findings/list";
import { ActivityLines } from "./activity-lines";
import { type CountLine, CountLines } from "./count-lines";
import { SharedCounts } from "./shared-counts";

type Counted = { facet: string; value: string; count: number; en: string | null; de: string | null };
type Listed = { id: string; reference: string; nameEn: string; nameDe: string; findings: number; updatedAt: number };

export type DashboardProps = {
  organisationId: string;
  words: FacetWords;
  total: number;
  facets: readonly Counted[];
  openQuestions: number;
  reviewsDue: number;
  findings: readonly FindingTotal[];
  /** Findings given to people: to the reader, and those that are due. */
  assigned: Record<Assignment, number>;
  needy: readonly Listed[];
  recent: readonly Listed[];
  shared: readonly { noun: string; count: number }[];
};

/** The first page: what is open, what lies where, and what changed last. */
export async function Dashboard({ organisationId, words, total, facets, needy, recent, ...more }: DashboardProps) {
  const [t, findings] = await Promise.all([getTranslations("dashboard"), getTranslations("findings")]);
  const { format, locale } = words;
  const lines = (facet: Facet): CountLine[] =>
    facets
      .filter((counted) => counted.facet === facet)
      .map((counted) => ({
        key: counted.value,
        count: format.number(counted.count),
        label: facetLabel(words, facet, counted.value, counted),
        href: paths.activities(organisationId, { [facet]: counted.value }),
      }));
  const activityLine = (activity: Listed) => ({
    id: activity.id,
    reference: activity.reference,
    name: (locale === "de" ? activity.nameDe : activity.nameEn) || t("unnamed"),
    href: paths.activity(organisationId, activity.id),
  });
  const inReview = facets.find(({ facet, value }) => facet === "status" && value === "in-review")?.count ?? 0;
  const waiting = [
    { key: "review", count: inReview, href: paths.activities(organisationId, { status: "in-review" }) },
    { key: "questions", count: more.openQuestions, href: paths.questions(organisationId, { kind: "question" }) },
    { key: "due", count: more.reviewsDue, href: paths.reviews(organisationId) },
    { key: "findings", count: more.assigned.mine, href: paths.findings(organisationId, { assigned: "mine" }) },
    {
      key: "findingsDue",
      count: more.assigned["mine-due"],
      href: paths.findings(organisationId, { assigned: "mine-due" }),
    },
  ].flatMap(({ key, count, href }): CountLine[] =>
    count > 0 ? [{ key, count: format.number(count), label: t(`waiting.${key}`, { count }), href }] : [],
  );
  const found = GRADES.flatMap((grade): CountLine[] => {
    const count = more.findings.filter((total) => total.standing === "open" && total.grade === grade);
    const sum = count.reduce((all, total) => all + total.count, 0);
    if (sum === 0) return [];
    const href = paths.findings(organisationId, { grade });
    return [{ key: grade, count: format.number(sum), label: findings(`gradesMany.${grade}`), href }];
  });
  const frequent = lines("finding").slice(0, MOST_FREQUENT);
  const open = needy.filter((activity) => activity.findings > 0);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-[3fr_2fr]">
      <div className="grid content-start gap-12">
        {waiting.length > 0 && <CountLines id="waiting" heading={t("waiting.heading")} lines={waiting} />}
        <CountLines
          id="findings"
          heading={findings("dashboard.heading")}
          note={found.length > 0 ? undefined : findings("dashboard.none")}
          lines={found}
        />
        {frequent.length > 0 && <CountLines id="frequent" heading={t("frequent")} lines={frequent} />}
        {open.length > 0 && (
          <ActivityLines
            id="needy"
            heading={t("needy.heading")}
            lines={open.map((activity) => ({
              ...activityLine(activity),
              aside: t("needy.findings", { count: activity.findings }),
            }))}
          />
        )}
        <ActivityLines
          id="recent"
          heading={t("recent.heading")}
          lines={recent.map((activity) => ({
            ...activityLine(activity),
            aside: (
              <time dateTime={new Date(activity.updatedAt).toISOString()}>
                {format.day(new Date(activity.updatedAt).toISOString().slice(0, 10))}
              </time>
            ),
          }))}
        />
      </div>
      <div className="grid content-start gap-12">
        <CountLines
          id="statuses"
          heading={t("statuses")}
          lines={[
            { key: "all", count: format.number(total), label: t("all"), href: paths.activities(organisationId) },
            ...lines("status"),
          ]}
        />
        {OTHERS.filter((facet) => lines(facet).length > 0).map((facet) => (
          <CountLines key={facet} id={facet} heading={t(facet)} lines={lines(facet)} />
        ))}
        <SharedCounts organisationId={organisationId} shared={more.shared} format={format} />
      </div>
    </div>
  );
}

/** Rules that are named on the first page; the others are a click away. */
const MOST_FREQUENT = 8;

const OTHERS = ["department", "special", "country"] as const satisfies readonly Facet[];
