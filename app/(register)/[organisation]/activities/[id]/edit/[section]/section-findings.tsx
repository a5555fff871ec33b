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
export async function SectionFindings({ activity, fields, reader }: SectionFindingsProps) {
  if (activity.revision === 1) return null;
  const found = await read((api) => api.findings.of({ id: activity.id }));
  const here = found.items.filter(({ standing, place }) => standing === "open" && fields.includes(place.field));
  if (here.length === 0) return null;
  const context = sheetContext(reader, activity.organisation, activity.linked, await shownDay());
  return (
    <div className="mb-8">
      <ActivityFindings
        found={{ ...found, items: here }}
        reader={reader}
        mayMend={false}
        rowName={rowNameOf(activity.state, context)}
      />
    </div>
  );
}

type SectionFindingsProps = { activity: ActivityDetail; fields: readonly string[]; reader: Reader };
