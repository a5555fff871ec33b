import { getTranslations } from "next-intl/server";
import { unnamedActor } from "@/components/ledger/unnamed-actor";
import { Time } from "@/components/ui/time";
import type { Activity } from "@/domain/activities/activity";
import { type SheetChange, sheetChanges } from "@/domain/activities/diff";
import { activityView } from "@/domain/activities/view";
import type { ViewContext } from "@/domain/activities/view-context";

export type HistoryEntry = {
  sequence: number;
  at: number;
  actor: string;
  actorName: string | null;
  action: string;
  revision: number;
  before: Activity | null;
  after: Activity | null;
};

/** What changed from one state to the other, in the words of the sheet. */
function changesOf(entry: HistoryEntry, id: string, context: ViewContext): SheetChange[] {
  if (!entry.before || !entry.after) return [];
  // The day of the change is no part of what was changed.
  const view = (state: Activity) => activityView({ id, revision: 0, updatedAt: entry.at, state }, context);
  return sheetChanges(view(entry.before), view(entry.after), context.translate("fields.name.label"));
}

/** Who changed what and when, newest first, each change in the words before and after it. */
export async function ActivityHistory({ id, entries, total, context }: ActivityHistoryProps) {
  const t = await getTranslations("activities.history");
  const actions = await getTranslations("ledger.actions");
  return (
    <section id="history" aria-labelledby="history-heading" className="grid md:grid-cols-[3rem_minmax(0,1fr)]">
      <div className="md:col-start-2">
        <h2 id="history-heading" className="border-b border-ink pb-1">
          {t("heading")}
        </h2>
        <ol>
          {entries.map((entry) => (
            <li key={entry.sequence} className="border-b border-line py-3">
              <p>
                <span className="font-semibold">{actions(entry.action)}</span>{" "}
                <span className="text-quiet">
                  {t("by", { name: entry.actorName ?? t(unnamedActor(entry.actor)) })} · <Time at={entry.at} />
                </span>
              </p>
              <Changes changes={changesOf(entry, id, context)} labels={{ before: t("before"), after: t("after") }} />
              {entry.before && changesOf(entry, id, context).length === 0 && (
                <p className="text-sm text-quiet">{t("onlyDetails")}</p>
              )}
            </li>
          ))}
        </ol>
        {total > entries.length && (
          <p className="py-3 text-sm text-quiet">{t("older", { count: total - entries.length })}</p>
        )}
      </div>
    </section>
  );
}

/** Changes of a sheet, each with what stood there before and after it. */
export function Changes({ changes, labels }: { changes: SheetChange[]; labels: { before: string; after: string } }) {
  if (changes.length === 0) return null;
  return (
    <dl className="mt-2 space-y-2 text-sm">
      {changes.map((change) => (
        <div
          key={`${change.label} ${change.place} ${change.before.join()} ${change.after.join()}`}
          className="grid gap-x-6 md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="text-quiet">{change.place ? `${change.label} · ${change.place}` : change.label}</dt>
          <dd className="space-y-1">
            {change.before.map((text) => (
              <p key={text} className="flex gap-2 text-quiet">
                <span aria-hidden="true">−</span>
                <span className="sr-only">{labels.before}: </span>
                <del className="min-w-0 whitespace-pre-line decoration-1">{text}</del>
              </p>
            ))}
            {change.after.map((text) => (
              <p key={text} className="flex gap-2">
                <span aria-hidden="true">+</span>
                <span className="sr-only">{labels.after}: </span>
                <ins className="min-w-0 whitespace-pre-line no-underline">{text}</ins>
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type ActivityHistoryProps = { id: string; entries: readonly HistoryEntry[]; total: number; context: ViewContext };
