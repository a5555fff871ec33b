import { itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** A30-14, Art. 30(1)(f) GDPR. */
export const retentionIncomplete = activityRule(
  {
    id: "retention-incomplete",
    catalogue: "A30-14",
    grade: "warning",
    citation: "Art. 30(1)(f) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const rules = itemsOf(state.retentionRules);
    if (rules.length === 0 || rules.some(({ dataRows }) => dataRows.length === 0)) return [];
    const covered = new Set(rules.flatMap(({ dataRows }) => dataRows));
    return itemsOf(state.personalData).flatMap(({ id }) =>
      placeIf(!covered.has(id), { field: "personalData", rowId: id }),
    );
  },
);
