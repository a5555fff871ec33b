import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { ASSIGNMENTS } from "@/domain/findings/assignment";
import { STANDINGS } from "@/domain/findings/judgement";
import { GRADES } from "@/domain/findings/rule";
import { TOPICS } from "@/domain/findings/rules/registry";
import { paths } from "@/lib/paths";
import type { FindingTotal, listFindings, ShownFinding } from "@/server/findings/list";
import { FindingCard } from "./finding-card";
import { type FindingQuery, findingSearch } from "./finding-query";

type Filter = { label: string; next: Partial<FindingQuery>; here: boolean };

function Filters({
  label,
  filters,
  hrefOf,
}: {
  label: string;
  filters: Filter[];
  hrefOf: (next: Partial<FindingQuery>) => string;
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-5 gap-y-1">
      {filters.map((filter) => (
        <Link
          key={filter.label}
          href={hrefOf(filter.next)}
          prefetch={false}
          aria-current={filter.here ? "true" : undefined}
          className={filter.here ? "min-h-6 font-semibold underline underline-offset-4" : "link min-h-6"}
        >
          {filter.label}
        </Link>
      ))}
    </nav>
  );
}

/** All findings of the register, narrowed by standing, grade and topic; each leads to where it is mended. */
export function FindingList({ organisationId, list, totals, query, reader, mayJudge, mayMend }: FindingListProps) {
  const { t, format, locale } = reader;
  const hrefOf = (next: Partial<FindingQuery>) =>
    paths.findings(organisationId, findingSearch({ ...query, page: 1, ...next }));
  const count = (fits: (total: FindingTotal) => boolean) =>
    totals.filter(fits).reduce((sum, total) => sum + total.count, 0);
  const ofStanding = (total: FindingTotal) => total.standing === query.standing;
  const withCount = (label: string, number: number) => `${label} (${format.number(number)})`;
  const aboutOf = (finding: ShownFinding) =>
    [finding.reference ?? t(`codes.nouns.${finding.noun}`), finding[locale] || t("fields.unnamed")].join(" ");
  return (
    <>
      <div className="mb-6 space-y-2">
        <Filters
          label={t("findings.filter.standing")}
          hrefOf={hrefOf}
          filters={STANDINGS.map((standing) => ({
            label: withCount(
              t(`findings.standings.${standing}`),
              count((total) => total.standing === standing),
            ),
            next: { standing },
            here: query.standing === standing,
          }))}
        />
        <Filters
          label={t("findings.filter.grade")}
          hrefOf={hrefOf}
          filters={[
            { label: t("findings.filter.everyGrade"), next: { grade: undefined }, here: query.grade === undefined },
            ...GRADES.map((grade) => ({
              label: withCount(
                t(`findings.gradesMany.${grade}`),
                count((total) => ofStanding(total) && total.grade === grade),
              ),
              next: { grade },
              here: query.grade === grade,
            })),
          ]}
        />
        <Filters
          label={t("findings.filter.topic")}
          hrefOf={hrefOf}
          filters={[
            { label: t("findings.filter.everyTopic"), next: { topic: undefined }, here: query.topic === undefined },
            ...TOPICS.map((topic) => ({
              label: t(`findings.topics.${topic}`),
              next: { topic, rule: undefined },
              here: query.topic === topic,
            })),
          ]}
        />
        <Filters
          label={t("findings.filter.assigned")}
          hrefOf={hrefOf}
          filters={[
            {
              label: t("findings.filter.whoever"),
              next: { assigned: undefined },
              here: query.assigned === undefined,
            },
            ...ASSIGNMENTS.map((assigned) => ({
              label: withCount(t(`findings.assignments.${assigned}`), list.assigned[assigned]),
              next: { assigned, standing: "open" as const, grade: undefined, topic: undefined, rule: undefined },
              here: query.assigned === assigned,
            })),
          ]}
        />
      </div>
      {list.items.length === 0 && <p className="border-y border-line py-3 text-quiet">{t("findings.none")}</p>}
      <ClientMessages sections={["findings", "errors", "layout.pagination"]}>
        <ul className="border-t border-ink">
          {list.items.map((finding) => (
            <FindingCard
              key={`${finding.recordId} ${finding.key}`}
              organisationId={organisationId}
              finding={finding}
              names={list.names}
              people={list.people}
              reader={reader}
              about={aboutOf(finding)}
              mayJudge={mayJudge}
              mayMend={mayMend}
            />
          ))}
        </ul>
        <Pagination page={list.page} pageSize={list.pageSize} total={list.total} hrefOf={(page) => hrefOf({ page })} />
      </ClientMessages>
    </>
  );
}

type FindingListProps = {
  organisationId: string;
  list: Awaited<ReturnType<typeof listFindings>>;
  totals: readonly FindingTotal[];
  query: FindingQuery;
  reader: Reader;
  mayJudge: boolean;
  mayMend: boolean;
};
