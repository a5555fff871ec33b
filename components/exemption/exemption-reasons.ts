import type { RecordExemption } from "@/domain/exemption/record-exemption";
import type { Format } from "@/domain/format";
import type { Translate } from "@/domain/sheet";

/** What speaks against the exemption of Art. 30(5) GDPR, or has to be known first, in words. */
export function exemptionReasons(
  { reasons, limit }: RecordExemption,
  { t, format }: { t: Translate; format: Format },
): string[] {
  return reasons.map((reason) => t(`assessments.exemption.reasons.${reason}`, { limit: format.number(limit) }));
}
