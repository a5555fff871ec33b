import { fieldId } from "@/components/form/errors";
import type { FieldFinding, FieldFindings } from "@/components/form/field-findings";
import type { Reader } from "@/components/records/reader";
import type { Activity } from "@/domain/activities/activity";
import type { findingsOf } from "@/server/findings/list";
import { findingWords } from "./finding-words";
import { inputNameOf } from "./input-name";

type Found = Awaited<ReturnType<typeof findingsOf>>;

/** The findings of an activity by the id of the input at which each is mended. */
export function findingsAtInputs(found: Found | null, state: Activity, reader: Reader): FieldFindings {
  if (!found) return {};
  const at: Record<string, FieldFinding[]> = {};
  for (const finding of found.items) {
    const { title, key } = findingWords(found.organisationId, finding, found.names, reader);
    const gradeName = reader.t(`findings.grades.${finding.grade}`);
    const id = fieldId(inputNameOf(state, finding.place));
    at[id] = [...(at[id] ?? []), { key, grade: finding.grade, gradeName, title }];
  }
  return at;
}
