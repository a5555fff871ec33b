import { sheetContext } from "@/components/activities/sheet-context";
import { ActivityFindings } from "@/components/findings/activity-findings";
import { findingWords } from "@/components/findings/finding-words";
import { inputNameOf } from "@/components/findings/input-name";
import { rowNameOf } from "@/components/findings/row-names";
import { fieldId } from "@/components/form/errors";
import type { FieldFinding, FieldFindings } from "@/components/form/field-findings";
import type { Reader } from "@/components/records/reader";
import type { ActivityDetail } from "@/components/threads/threads-of";
import type { findingsOf } from "@/server/findings/list";
import { read, shownDay } from "@/server/trpc/rsc";

type Found = Awaited<ReturnType<typeof findingsOf>>;

/**
 * What is found in the fields of one section, as it was when the section was last left: nothing speaks while somebody
 * types. A draft of which nothing was written yet is not told what it lacks.
 */
export async function findingsIn(activity: ActivityDetail, fields: readonly string[]): Promise<Found | null> {
  if (activity.revision === 1) return null;
  const found = await read((api) => api.findings.of({ id: activity.id }));
  const here = found.items.filter(({ standing, place }) => standing === "open" && fields.includes(place.field));
  return here.length === 0 ? null : { ...found, items: here };
}

/** The same by the input at which each is mended. */
export function findingsAtInputs(found: Found | null, activity: ActivityDetail, reader: Reader): FieldFindings {
  const at: Record<string, FieldFinding[]> = {};
  for (const finding of found?.items ?? []) {
    const { title, key } = findingWords(activity.organisationId, finding, found?.names ?? {}, reader);
    const gradeName = reader.t(`findings.grades.${finding.grade}`);
    const id = fieldId(inputNameOf(activity.state, finding.place));
    at[id] = [...(at[id] ?? []), { key, grade: finding.grade, gradeName, title }];
  }
  return at;
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

type SectionFindingsProps = { activity: ActivityDetail; found: Found | null; reader: Reader };
