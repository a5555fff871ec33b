import type { SheetRow } from "../sheet";
import type { Speech } from "../sheet-values";

/** The cover of Art. 30(2)(a) GDPR: whoever processes on behalf of others is no controller, and decides with nobody. */
export function processorCover<Cover extends { rows: readonly SheetRow[] }>(cover: Cover, { translate }: Speech) {
  const label = translate("paper.processor.processor");
  const rows = cover.rows
    .filter(({ field }) => field !== "jointControllers")
    .map((row) => (row.field === "controller" ? { ...row, label } : row));
  return { ...cover, heading: translate("paper.processor.heading"), rows };
}
