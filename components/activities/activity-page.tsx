import { getTranslations } from "next-intl/server";
import { ActivityFindings } from "@/components/findings/activity-findings";
import { rowNameOf } from "@/components/findings/row-names";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Announcer } from "@/components/threads/announcer";
import { threadsOf } from "@/components/threads/threads-of";
import { ThreadsSection } from "@/components/threads/threads-section";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Standing } from "@/components/workflow/standing";
import { StepButton } from "@/components/workflow/step-button";
import { activityView } from "@/domain/activities/view";
import type { ViewContext } from "@/domain/activities/view-context";
import { paths } from "@/lib/paths";
import type { getActivity } from "@/server/activities/get";
import type { findingsOf } from "@/server/findings/list";
import type { listLedger } from "@/server/ledger/list";
import type { RecordOption } from "@/server/records/options";
import type { listThreads } from "@/server/threads/list";
import { sectionOfField } from "./activity-form-sections";
import { ActivityHistory } from "./activity-history";
import { nameOfActivity } from "./activity-name";
import { ActivityStatusTag } from "./activity-status";
import { ActivityView } from "./activity-view";
import { ArchiveActivity } from "./archive-activity";
import { Assessments } from "./assessments";
import { DownloadActivity } from "./download-activity";
import { historyEntries } from "./history-entries";
import { RestoreActivity } from "./restore-activity";
import { SheetContents } from "./sheet-contents";
import { sheetContext } from "./sheet-context";
import { contradictionsOf, withoutRepeats } from "./sheet-reader";
import { withOptions } from "./with-options";

type ActivityDetail = Awaited<ReturnType<typeof getActivity>>;

/** The page of one activity: the record, what it leaves open, and how it came to be. */
export async function ActivityPage({ activity, found, history, threads, options, reader, day }: ActivityPageProps) {
  const t = await getTranslations("activities");
  const { id, organisationId, state } = activity;
  const context = sheetContext(reader, activity.organisation, activity.linked, day);
  const wide = withOptions(context, options);
  const contradictions = contradictionsOf(state);
  const sheet = withoutRepeats(activityView(activity, context), contradictions);
  const name = nameOfActivity(state, reader);
  const editPath = (field: string) => {
    const section = sectionOfField(field);
    return section && paths.editActivity(organisationId, id, section);
  };
  const sheetReader = {
    organisationId,
    context,
    contradictions,
    editPath: activity.allowed.update ? editPath : undefined,
  };
  return (
    <>
      <PageHeader
        title={name.text}
        lang={name.lang === reader.locale ? undefined : name.lang}
        reference={state.reference}
        tags={<ActivityStatusTag status={state.status} />}
        intro={
          <>
            <p>{subtitleOf(activity, context)}</p>
            <Standing
              organisationId={organisationId}
              id={id}
              state={state}
              approved={activity.approved?.state ?? null}
              reader={reader}
            />
          </>
        }
        crumbs={[{ label: t("list.title"), href: paths.activities(organisationId) }]}
        actions={<Actions activity={activity} reader={reader} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 2xl:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="min-w-0 space-y-10">
          <ActivityFindings
            found={found}
            reader={reader}
            mayMend={activity.allowed.update}
            rowName={rowNameOf(state, context)}
          />
          <ActivityView sheet={sheet} sheetReader={sheetReader} />
          <Assessments id={id} state={state} exemption={found.exemption} sheetReader={sheetReader} />
          {threads && (
            <ClientMessages sections={["threads", "errors", "fields"]}>
              <Announcer>
                <ThreadsSection threads={threads.items} {...threadsOf(activity, threads, wide)} />
              </Announcer>
            </ClientMessages>
          )}
          <ActivityHistory id={id} entries={historyEntries(history.items)} total={history.total} context={wide} />
        </div>
        <div>
          <SheetContents
            sheet={sheet}
            label={t("contents")}
            further={[
              { id: "assessments", heading: reader.t("assessments.heading") },
              { id: "history", heading: t("history.heading") },
            ]}
          />
        </div>
      </div>
    </>
  );
}

async function Actions({ activity, reader }: { activity: ActivityDetail; reader: Reader }) {
  const [t, steps] = await Promise.all([getTranslations("activities"), getTranslations("workflow.steps")]);
  const { id, organisationId, revision, allowed, state } = activity;
  const draft = state.status === "draft";
  const bound = { id, revision };
  return (
    <ClientMessages sections={["activities.archive", "workflow.steps", "errors"]}>
      {allowed.review && <LinkButton href={paths.reviewActivity(organisationId, id)}>{steps("review")}</LinkButton>}
      {allowed.update && draft && (
        <LinkButton href={paths.questionnaire(organisationId, id)}>{steps("questionnaire")}</LinkButton>
      )}
      {allowed.update && !allowed.withdraw && (
        <LinkButton variant={draft ? "secondary" : "primary"} href={paths.editActivity(organisationId, id, "identity")}>
          {t("edit")}
        </LinkButton>
      )}
      {allowed.update && state.role === "processor" && (
        <LinkButton variant="quiet" href={paths.customers(organisationId, { activity: id })}>
          {t("customers.action")}
        </LinkButton>
      )}
      {allowed.submit && <StepButton step="submit" {...bound} />}
      {allowed.withdraw && <StepButton step="withdraw" {...bound} />}
      {allowed.discard && <StepButton step="discard" {...bound} />}
      {allowed.openLink && (
        <LinkButton variant="quiet" href={paths.questionnaire(organisationId, id, "send")}>
          {steps("send")}
        </LinkButton>
      )}
      {state.status !== "archived" && <DownloadActivity id={id} revision={revision} locale={reader.locale} />}
      {allowed.archive && <ArchiveActivity id={id} revision={revision} locale={reader.locale} />}
      {allowed.restore && <RestoreActivity id={id} revision={revision} />}
    </ClientMessages>
  );
}

/** Whose it is and when it changed; its status stands apart. */
function subtitleOf({ state, updatedAt }: ActivityDetail, { record, translate, format }: ViewContext): string {
  const department = state.departmentId ? record(state.departmentId)?.name : undefined;
  const day = format.day(new Date(updatedAt).toISOString().slice(0, 10));
  return [department, translate("fields.changedOn", { day })].filter(Boolean).join(" · ");
}

type ActivityPageProps = {
  found: Awaited<ReturnType<typeof findingsOf>>;
  activity: ActivityDetail;
  history: Awaited<ReturnType<typeof listLedger>>;
  /** The conversations about it, for those who take part in them. */
  threads: Awaited<ReturnType<typeof listThreads>> | undefined;
  options: readonly RecordOption[];
  reader: Reader;
  day: string;
};
