import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Changes } from "@/components/activities/activity-history";
import { nameOfActivity } from "@/components/activities/activity-name";
import { sheetContext } from "@/components/activities/sheet-context";
import type { Reader } from "@/components/records/reader";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { Activity } from "@/domain/activities/activity";
import { type SheetChange, sheetChanges } from "@/domain/activities/diff";
import { activityView } from "@/domain/activities/view";
import type { ViewContext } from "@/domain/activities/view-context";
import type { Organisation } from "@/domain/organisations/organisation";
import { AS_OF, VERSION } from "@/lib/as-of";
import { paths } from "@/lib/paths";
import type { Changed, Compared, compareDays } from "@/server/ledger/compare";

/** What came, went and changed between two days; each activity leads to its page on the day on which it was there. */
export async function Comparison({ organisationId, organisation, days, result, reader }: ComparisonProps) {
  const t = await getTranslations("time.compare");
  const { totals, version } = result;
  const on = (id: string, day: string) => paths.activity(organisationId, id, { [AS_OF]: day, [VERSION]: version });
  if (totals.came + totals.went + totals.changed === 0)
    return <EmptyState title={t("same")}>{t("sameText")}</EmptyState>;
  const context = contextOf(organisation, result.names, days.to, reader, t("removed"));
  const line = (href: string, activity: Activity) => <Named href={href} activity={activity} reader={reader} />;
  const between = { from: reader.format.day(days.from), to: reader.format.day(days.to) };
  return (
    <div className="space-y-8">
      <p>
        <span className="font-semibold">{t("sentence", between)}:</span> {t("counts", totals)}
      </p>
      <Group title={t("came")} more={more(totals.came, result.came)}>
        {result.came.map(({ id, activity }) => (
          <li key={id}>{line(on(id, days.to), activity)}</li>
        ))}
      </Group>
      <Group title={t("went")} more={more(totals.went, result.went)}>
        {result.went.map(({ id, activity }) => (
          <li key={id}>{line(on(id, days.from), activity)}</li>
        ))}
      </Group>
      <Group title={t("changed")} more={more(totals.changed, result.changed)}>
        {result.changed.map((one) => (
          <li key={one.id} className="border-b border-line pb-3">
            {line(on(one.id, days.to), one.after)}
            <Difference changes={changesOf(one, context, t("status"))} />
          </li>
        ))}
      </Group>
    </div>
  );
}

const more = (total: number, shown: readonly (Compared | Changed)[]) => total - shown.length;

function contextOf(
  organisation: Organisation,
  names: Result["names"],
  day: string,
  reader: Reader,
  removed: string,
): ViewContext {
  const context = sheetContext(reader, organisation, names, day);
  return { ...context, record: (id) => context.record(id) ?? { name: removed } };
}

function changesOf({ id, before, after }: Changed, context: ViewContext, statusLabel: string): SheetChange[] {
  const view = (state: Activity) => activityView({ id, revision: 0, updatedAt: 0, state }, context);
  const status = ({ status }: Activity) => context.translate(`codes.activity-statuses.${status}`);
  const changes = sheetChanges(view(before), view(after), context.translate("fields.name.label"));
  const known = changes.some(({ label }) => label === statusLabel);
  if (before.status === after.status || known) return changes;
  return [
    { field: "status", label: statusLabel, place: "", before: [status(before)], after: [status(after)], entries: [] },
    ...changes,
  ];
}

async function Difference({ changes }: { changes: SheetChange[] }) {
  const t = await getTranslations("time.compare");
  if (changes.length === 0) return <p className="text-sm text-quiet">{t("onlyDetails")}</p>;
  return <Changes changes={changes} labels={{ before: t("before"), after: t("after") }} />;
}

async function Group({ title, more, children }: { title: string; more: number; children: readonly ReactNode[] }) {
  const t = await getTranslations("time.compare");
  if (children.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="border-b border-ink pb-1">{title}</h2>
      <ul className="mt-3 space-y-3">{children}</ul>
      {more > 0 && <p className="mt-3 text-quiet">{t("more", { count: more })}</p>}
    </section>
  );
}

function Named({ href, activity, reader }: { href: string; activity: Activity; reader: Reader }) {
  const { text, lang } = nameOfActivity(activity, reader);
  return (
    <p className="flex flex-wrap gap-x-3">
      <span className="text-quiet">{activity.reference}</span>
      <Link href={href} prefetch={false} lang={lang} className="link font-semibold">
        {text}
      </Link>
    </p>
  );
}

type Result = Awaited<ReturnType<typeof compareDays>>;
type ComparisonProps = {
  organisationId: string;
  organisation: Organisation;
  days: { from: string; to: string };
  result: Result;
  reader: Reader;
};
