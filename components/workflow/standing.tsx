import { getTranslations } from "next-intl/server";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import type { Activity } from "@/domain/activities/activity";
import { changedFields } from "@/domain/activities/diff-content";
import { paths } from "@/lib/paths";

/** Where an activity stands, in a sentence: which version is in force, and what stands beside it. */
export async function Standing({ organisationId, id, state, approved, reader }: StandingProps) {
  const t = await getTranslations("workflow.standing");
  const { status, workflow } = state;
  const { version, approvedOn } = workflow;
  const changes = approved ? changedFields(approved, state).length : 0;
  const params = { version, day: approvedOn ? reader.format.day(approvedOn) : "", changes };
  const beside = workflow.inForce ? "beside" : "never";
  return (
    <>
      <p>{status === "approved" || status === "archived" ? t(status, params) : t(`${status}.${beside}`, params)}</p>
      {workflow.answeredThrough && status !== "approved" && <p>{t("link")}</p>}
      {workflow.inForce && status !== "approved" && status !== "archived" && (
        <p>
          <Link href={paths.activity(organisationId, id, { version: "approved" })} prefetch={false} className="link">
            {t("showInForce")}
          </Link>
        </p>
      )}
    </>
  );
}

type StandingProps = {
  organisationId: string;
  id: string;
  state: Activity;
  /** The version in force. */
  approved: Activity | null;
  reader: Reader;
};
