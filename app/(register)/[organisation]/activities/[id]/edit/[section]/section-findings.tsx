import { sheetContext } from "@/components/activities/sheet-context";
import { ActivityFindings } from "@/components/findings/activity-findings";
import { rowNameOf } from "@/components/findings/row-names";
import type { Reader } from "@/components/records/reader";
import type { ActivityDetail } from "@/components/threads/threads-of";
import { read, shownDay } from "@/server/trpc/rsc";

/**
 * What is found in the fields of one section, as it was when the section was last left: nothing speaks while somebody
 * types. A draft of which nothing was written yet is not told what it lacks.
 */
export async function findingsIn(activity: ActivityDetail, fields: readonly string[]) {
  if (activity.revision === 1) return null;
  const found = await read((api) => api.findings.of({ id: activity.id }));
  const here = found.items.filter(({ standing, place }) => standing === "open" && fields.includes(place.field));
  return here.length === 0 ? null : { ...found, items: here };
}

/** All of them above the form, where they can be judged and asked about. */
export async function SectionFindings({ activity, found, reader }: SectionFindingsProps) {
  if (!found) return null;
  const context = sheetContext(reader, activity.organisation, activity.linked, await shownDay());
  return (
    <div className="mb-8">
      <ActivityFindings found={found} reader={reader} mayMend={false} rowName={rowNameOf(activity.state, context)} />
    </div>
  );
}

type SectionFindingsProps = { activity: ActivityDetail; found: Awaited<ReturnType<typeof findingsIn>>; reader: Reader };
