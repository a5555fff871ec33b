import { getTranslations } from "next-intl/server";
import { ActivityStatusTag } from "@/components/activities/activity-status";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { paths } from "@/lib/paths";

type Listed = { id: string; reference: string; status: string; nameEn: string; nameDe: string };

/** What a department has begun or sent and is not approved yet. */
export async function OpenTasks({ organisationId, activities, reader }: OpenTasksProps) {
  const t = await getTranslations("questionnaire");
  if (activities.length === 0) return null;
  return (
    <section aria-labelledby="tasks-heading" className="mb-10 max-w-2xl">
      <h2 id="tasks-heading" className="mb-2">
        {t("taskList")}
      </h2>
      <ul className="border-t border-ink">
        {activities.map((activity) => (
          <li key={activity.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-3">
            <span className="text-sm text-quiet">{activity.reference}</span>
            <Link href={paths.questionnaire(organisationId, activity.id)} prefetch={false} className="link mr-auto">
              {(reader.locale === "de" ? activity.nameDe : activity.nameEn) || reader.t("fields.unnamed")}
            </Link>
            <ActivityStatusTag status={activity.status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type OpenTasksProps = { organisationId: string; activities: readonly Listed[]; reader: Reader };
