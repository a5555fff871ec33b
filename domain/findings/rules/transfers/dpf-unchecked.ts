import type { Activity } from "../../../activities/activity";
import type { Transfer } from "../../../activities/recipients";
import { givenValue, itemsOf } from "../../../answers";
import { goesTo, toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

const STAFF: readonly string[] = ["employees", "applicants", "trainees", "temp-workers", "former-employees"];

/** Whether data of such people may be in a transfer: unless every category of data that its recipient gets names others. */
function mayConcern(state: Activity, { recipientRow }: Transfer, categories: readonly string[]): boolean {
  const people = itemsOf(state.dataSubjects).flatMap(({ id, category }) => (categories.includes(category) ? [id] : []));
  const recipient = itemsOf(state.recipients).find(({ id }) => id === recipientRow);
  const rows = itemsOf(state.personalData).filter(({ id }) => recipient?.dataRows.includes(id));
  const named = rows.flatMap(({ dataSubjectRows }) => dataSubjectRows);
  const isKnown = rows.length > 0 && rows.every(({ dataSubjectRows }) => dataSubjectRows.length > 0);
  return people.some((id) => !isKnown || named.includes(id));
}

/** TR-06, Decision (EU) 2023/1795. */
export const dpfUnchecked = activityRule(
  { id: "dpf-unchecked", catalogue: "TR-06", grade: "warning", citation: "Decision (EU) 2023/1795" },
  ({ state, law, clock }) =>
    itemsOf(state.transfers).flatMap((row) => {
      if (!goesTo(row, "US") || !toolsOf(row).includes("art-45")) return [];
      const { dpfEntity, dpfCheckedOn, dpfStatus, dpfCoversHr } = row.particulars;
      const checked = givenValue(dpfCheckedOn);
      const staff = mayConcern(state, row, STAFF);
      const at = (missing: boolean, part: string) =>
        placeIf(missing, { field: "transfers", rowId: row.id, part: `particulars.${part}` });
      return [
        ...at(!givenValue(dpfEntity), "dpfEntity"),
        ...at(!checked || clock.olderThan(checked, law.period("dpf-check-interval", clock)), "dpfCheckedOn"),
        ...at(givenValue(dpfStatus) === "inactive", "dpfStatus"),
        ...at(staff && givenValue(dpfCoversHr) !== "covered", "dpfCoversHr"),
      ];
    }),
);
