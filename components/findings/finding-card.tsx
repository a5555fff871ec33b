import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { SeverityMark } from "@/components/ui/state-tag";
import { isContentField } from "@/domain/activities/activity";
import { wordsIn } from "@/domain/words";
import type { Assignable } from "@/server/findings/assignments";
import type { ShownFinding } from "@/server/findings/list";
import { findingWords, type Names } from "./finding-words";
import { JudgeFinding } from "./judge-finding";

const fieldOf = ({ place }: ShownFinding) => (isContentField(place.field) ? place.field : null);

/** One finding: what is wrong, where, why it matters, how to mend it, and what people decided. */
export function FindingCard({ organisationId, finding, names, people, reader, ...more }: FindingCardProps) {
  const { about, mayJudge, mayMend } = more;
  const words = findingWords(organisationId, finding, names, reader);
  const { t, format, locale } = reader;
  const { judgement, standing, assignedTo, dueOn } = finding;
  const reason = wordsIn(judgement?.reason, locale);
  return (
    <li className="border-b border-line py-3">
      <div className="flex gap-3">
        <SeverityMark severity={finding.grade} className="mt-1.5 self-start" />
        <div className="min-w-0 flex-1">
          <p className="max-w-prose">
            <span className="sr-only">{t(`findings.grades.${finding.grade}`)}: </span>
            {mayMend ? (
              <Link href={words.href} prefetch={false} className="link font-medium">
                {words.title}
              </Link>
            ) : (
              <span className="font-medium">{words.title}</span>
            )}
          </p>
          <p className="text-sm text-quiet">
            {about}
            {about && " · "}
            {words.field}
            {assignedTo && ` · ${t("findings.assignedTo", { name: names[assignedTo]?.[locale] ?? "" })}`}
            {dueOn && ` · ${t("findings.dueOn", { day: format.day(dueOn) })}`}
          </p>
          {standing !== "open" && (
            <p className="mt-1 max-w-prose text-sm">
              {t(`findings.judged.${standing}`, { day: judgement?.until ? format.day(judgement.until) : "" })}{" "}
              <span lang={reason.lang === locale ? undefined : reason.lang}>{reason.text}</span>
            </p>
          )}
          <details className="mt-1 text-sm">
            <summary className="min-h-6 cursor-pointer text-quiet">{t("findings.more")}</summary>
            <div className="mt-1 max-w-prose space-y-1">
              <p>{words.why}</p>
              <p>{words.remedy}</p>
              <p className="text-quiet">{words.source}</p>
              {mayJudge && (
                <JudgeFinding
                  id={finding.recordId}
                  findingKey={finding.key}
                  standing={standing}
                  assigned={{ to: assignedTo, dueOn, people, departmentId: finding.departmentId }}
                  question={finding.noun === "activity" ? { field: fieldOf(finding), text: words.title } : null}
                />
              )}
            </div>
          </details>
        </div>
      </div>
    </li>
  );
}

type FindingCardProps = {
  organisationId: string;
  finding: ShownFinding;
  names: Names;
  /** Who can be asked to mend it. */
  people: readonly Assignable[];
  reader: Reader;
  /** The record that it is about, where that is not said already. */
  about?: string | undefined;
  mayJudge: boolean;
  mayMend: boolean;
};
