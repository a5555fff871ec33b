import { getTranslations } from "next-intl/server";
import { nameOfActivity } from "@/components/activities/activity-name";
import { findingWords } from "@/components/findings/finding-words";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { threadsOf } from "@/components/threads/threads-of";
import { ThreadsSection } from "@/components/threads/threads-section";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { ContentField } from "@/domain/activities/activity";
import { activityChanges } from "@/domain/activities/diff-content";
import type { ViewContext } from "@/domain/activities/view-context";
import { paths } from "@/lib/paths";
import type { getActivity } from "@/server/activities/get";
import type { findingsOf } from "@/server/findings/list";
import type { listThreads } from "@/server/threads/list";
import { Review } from "./review";
import { reviewFields } from "./review-in-words";

/** What changed against the version in force, in words, field by field; everything, where there is none. */
export async function ReviewPage({ activity, found, threads, seen, reader, context }: ReviewPageProps) {
  const t = await getTranslations("review");
  const { id, organisationId, revision, state, approved, allowed } = activity;
  const changes = activityChanges(approved?.state ?? null, state, context);
  const name = nameOfActivity(state, reader);
  const open = threads.items.filter((thread) => thread.state.status === "open");
  const conversation = threadsOf(activity, threads, context);
  const shown = new Set<string>(changes.map(({ field }) => field));
  // Those about a field that changed stand beneath it.
  const others = threads.items.filter(
    (thread) => thread.state.status === "closed" || !shown.has(thread.state.field ?? ""),
  );
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
        crumbs={[
          { label: reader.t("activities.list.title"), href: paths.activities(organisationId) },
          { label: name.text, href: paths.activity(organisationId, id) },
        ]}
      />
      {state.status !== "in-review" && (
        <div className="mb-6">
          <Notice tone="warning">{t("notInReview")}</Notice>
        </div>
      )}
      <ClientMessages sections={["review", "threads", "errors", "fields", "findings"]}>
        <Review
          id={id}
          revision={revision}
          fields={reviewFields(activity, changes, { threads: open, conversation, context })}
          seen={seen}
          decision={
            allowed.review
              ? {
                  mayApprove: allowed.approve,
                  openThreads: open.map((thread) => thread.state.messages[0]?.text ?? ""),
                  openErrors: errorsIn(found, reader),
                  next: paths.activity(organisationId, id),
                }
              : null
          }
        >
          <ThreadsSection
            threads={others}
            openElsewhere={open.some((thread) => !others.includes(thread))}
            {...conversation}
          />
        </Review>
      </ClientMessages>
    </>
  );
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

type Found = Awaited<ReturnType<typeof findingsOf>>;

const errorsIn = ({ organisationId, items, names }: Found, reader: Reader): string[] =>
  items
    .filter(({ grade, standing }) => grade === "error" && standing === "open")
    .map((finding) => findingWords(organisationId, finding, names, reader).title);

type ReviewPageProps = {
  found: Found;
  activity: Awaited<ReturnType<typeof getActivity>>;
  threads: Awaited<ReturnType<typeof listThreads>>;
  seen: readonly ContentField[];
  reader: Reader;
  context: ViewContext;
};
