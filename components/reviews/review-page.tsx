import { getTranslations } from "next-intl/server";
import { nameOfActivity } from "@/components/activities/activity-name";
import { ActivityView } from "@/components/activities/activity-view";
import { sheetContext } from "@/components/activities/sheet-context";
import { contradictionsOf, withoutRepeats } from "@/components/activities/sheet-reader";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { activityView } from "@/domain/activities/view";
import { paths } from "@/lib/paths";
import type { getReview } from "@/server/reviews/get";
import { ReviewAnswers } from "./review-answers";
import { ReviewFindings } from "./review-findings";

export type Review = Awaited<ReturnType<typeof getReview>>;

/** One page for one question: what is recorded, what changed around it, and the three answers. */
export async function ReviewPage({ review, reader }: { review: Review; reader: Reader }) {
  const { activity, inForce, since, dueOn } = review;
  const t = await getTranslations("reviews");
  const { id, organisationId, revision, allowed, approved } = activity;
  const context = sheetContext(reader, activity.organisation, activity.linked, review.today);
  const contradictions = contradictionsOf(inForce);
  const version = { id, revision: approved?.revision ?? revision, updatedAt: activity.updatedAt, state: inForce };
  const sheet = withoutRepeats(activityView(version, context), contradictions);
  const name = nameOfActivity(inForce, reader);
  const approvedOn = inForce.workflow.approvedOn ?? since;
  const day = reader.format.day;
  return (
    <>
      <PageHeader
        title={name.text}
        lang={name.lang === reader.locale ? undefined : name.lang}
        reference={inForce.reference}
        tags={dueOn && <span>{t("one.due", { day: day(dueOn) })}</span>}
        intro={t("one.since", { approved: day(approvedOn), checked: day(since) })}
        crumbs={[{ label: t("title"), href: paths.reviews(organisationId) }]}
      />
      <div className="space-y-10 [&_a]:scroll-mb-28 [&_summary]:scroll-mb-28">
        {activity.state.status !== "approved" && <Notice>{t("one.draft")}</Notice>}
        <ReviewFindings review={review} reader={reader} />
        <h2 className="sr-only">{t("one.recorded")}</h2>
        <ActivityView sheet={sheet} sheetReader={{ organisationId, context, contradictions, editPath: undefined }} />
      </div>
      <ClientMessages sections={["reviews.one", "errors"]}>
        {allowed.confirm ? (
          <ReviewAnswers
            id={id}
            revision={revision}
            afterwards={{
              correct: paths.reviews(organisationId, { answered: "correct" }),
              change: paths.editActivity(organisationId, id, "identity"),
              "not-mine": paths.reviews(organisationId, { answered: "not-mine" }),
            }}
          />
        ) : (
          <p className="mt-10 border-t border-ink py-4 text-quiet">{t("one.readOnly")}</p>
        )}
      </ClientMessages>
    </>
  );
}
