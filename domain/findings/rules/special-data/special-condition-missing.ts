import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** SC-01, Art. 9(1), (2) GDPR. */
export const specialConditionMissing = activityRule(
  {
    id: "special-condition-missing",
    catalogue: "SC-01",
    grade: "warning",
    citation: "Art. 9(1), (2) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(row.mark === "special" && !givenValue(row.condition), {
        field: "personalData",
        rowId: row.id,
        part: "condition",
      }),
    ),
);
