import { getTranslations } from "next-intl/server";
import { nameOfActivity } from "@/components/activities/activity-name";
import { sheetContext } from "@/components/activities/sheet-context";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { ThreadsSection } from "@/components/threads/threads-section";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { type Activity, type ContentField, isContentField } from "@/domain/activities/activity";
import { type SheetChange, sheetChanges } from "@/domain/activities/diff";
import { activityView } from "@/domain/activities/view";
import type { ViewContext } from "@/domain/activities/view-context";
import { paths } from "@/lib/paths";
import type { getActivity } from "@/server/activities/get";
import type { listThreads } from "@/server/threads/list";
import { ReviewChange } from "./review-change";
import { ReviewDecision } from "./review-decision";

type Detail = Awaited<ReturnType<typeof getActivity>>;
type Threads = Awaited<ReturnType<typeof listThreads>>;

/** What changed against the version in force, in words, field by field; everything, where there is none. */
export async function ReviewPage({ activity, threads, seen, reader, day }: ReviewPageProps) {
  const t = await getTranslations("review");
  const { id, organisationId, revision, state, approved, allowed } = activity;
  const context = sheetContext(reader, activity.organisation, activity.linked, day);
  const changes = changesOf(activity, context);
  const groups = [...new Set(changes.map(({ field }) => field))].filter(isContentField);
  const name = nameOfActivity(state, reader);
  const open = threads.items.filter((thread) => thread.state.status === "open");
  return (
    <>
      <PageHeader
        title={t("title", { name: name.text })}
        lang={name.lang === reader.locale ? undefined : name.lang}
        reference={state.reference}
        intro={
          approved
            ? t("against", { version: approved.state.workflow.version, day: reader.format.day(dayOf(approved.at)) })
            : t("first")
        }
        crumbs={[{ label: reader.t("activities.list.title"), href: paths.activities(organisationId) }]}
      />
      {state.status !== "in-review" && <Notice tone="warning">{t("notInReview")}</Notice>}
      <ClientMessages sections={["review", "threads", "errors", "fields"]}>
        <p className="mb-4 text-quiet">
          {t("progress", { seen: groups.filter((field) => seen.includes(field)).length, count: groups.length })}
        </p>
        {groups.length === 0 && <p className="border-y border-line py-3">{t("nothing")}</p>}
        <div className="space-y-8">
          {groups.map((field) => (
            <ReviewChange
              key={field}
              id={id}
              field={field}
              label={reader.t(`fields.${field}.label`)}
              seen={seen.includes(field)}
              sentences={changes.filter((change) => change.field === field).flatMap((change) => sentencesOf(change, t))}
              changes={changes.filter((change) => change.field === field)}
            />
          ))}
        </div>
        <ThreadsSection
          activityId={id}
          activityRevision={revision}
          threads={threads.items}
          names={threads.names}
          locale={reader.locale}
          mayComment={allowed.comment}
          maySuggest={allowed.review}
        />
        {allowed.review && (
          <ReviewDecision
            id={id}
            revision={revision}
            fields={groups}
            allSeen={groups.every((field) => seen.includes(field))}
            mayApprove={allowed.approve}
            openThreads={open.map((thread) => thread.state.messages[0]?.text ?? "")}
            next={paths.activity(organisationId, id)}
          />
        )}
      </ClientMessages>
    </>
  );
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Fields that are no part of what is approved say nothing here. */
function changesOf({ id, state, approved }: Detail, context: ViewContext): SheetChange[] {
  const view = (shown: Activity) => activityView({ id, revision: 0, updatedAt: 0, state: shown }, context);
  const empty = { ...view(state), title: "", sections: [] };
  const before = approved ? view(approved.state) : empty;
  return sheetChanges(before, view(state), context.translate("fields.name.label")).filter(
    ({ field, entries }) => isContentField(field) && entries.length > 0,
  );
}

type Say = (key: string, params: Record<string, string>) => string;

/** "Retention of applications: 6 months became 12 months." */
function sentencesOf({ label, entries }: SheetChange, t: Say): string[] {
  return entries.map(({ name, before, after }) => {
    const place = name ? t("place", { label, name }) : label;
    if (before !== null && after !== null) return t("became", { place, before: before || "–", after: after || "–" });
    return before === null ? t("came", { place, after: after ?? "" }) : t("went", { place, before });
  });
}

type ReviewPageProps = {
  activity: Detail;
  threads: Threads;
  seen: readonly ContentField[];
  reader: Reader;
  /** ISO 8601. */
  day: string;
};
