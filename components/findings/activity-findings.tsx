import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { GRADES } from "@/domain/findings/rule";
import type { findingsOf, ShownFinding } from "@/server/findings/list";
import { FindingCard } from "./finding-card";

type Found = Awaited<ReturnType<typeof findingsOf>>;

/** What the rules find in one record: errors first, and beneath, what people have judged. */
export function ActivityFindings({ found, reader, mayMend, rowName }: ActivityFindingsProps) {
  const { t, format } = reader;
  const { items, names, people, organisationId, allowed } = found;
  const open = items.filter(({ standing }) => standing === "open");
  const judged = items.filter(({ standing }) => standing !== "open");
  const counts = GRADES.flatMap((grade) => {
    const count = open.filter((finding) => finding.grade === grade).length;
    return count > 0 ? [`${t(`findings.gradesMany.${grade}`)} (${format.number(count)})`] : [];
  });
  const card = (finding: ShownFinding) => (
    <FindingCard
      key={finding.key}
      organisationId={organisationId}
      finding={finding}
      names={names}
      people={people}
      reader={reader}
      about={rowName?.(finding) || undefined}
      mayJudge={allowed.judge}
      mayMend={mayMend}
    />
  );
  return (
    <section aria-labelledby="findings-heading" className="border-s-4 border-ink bg-sunk px-4 py-3">
      <h2 id="findings-heading" className="text-base">
        {t("findings.here", { count: open.length })}
      </h2>
      {counts.length > 0 && <p className="text-sm text-quiet">{counts.join(" · ")}</p>}
      <ClientMessages sections={["findings", "errors"]}>
        {open.length > 0 && <ul className="mt-2 border-t border-line">{open.map(card)}</ul>}
        {judged.length > 0 && (
          <details className="mt-2">
            <summary className="min-h-6 cursor-pointer">
              {t("findings.judgedHeading", { count: judged.length })}
            </summary>
            <ul className="border-t border-line">{judged.map(card)}</ul>
          </details>
        )}
      </ClientMessages>
    </section>
  );
}

type ActivityFindingsProps = {
  found: Found;
  reader: Reader;
  mayMend: boolean;
  /** What the row is called in which a finding lies. */
  rowName?: (finding: ShownFinding) => string;
};
