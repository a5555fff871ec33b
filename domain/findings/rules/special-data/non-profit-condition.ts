import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** SC-05, Art. 9(2)(d) GDPR. */
export const nonProfitCondition = activityRule(
  {
    id: "non-profit-condition",
    catalogue: "SC-05",
    grade: "warning",
    citation: "Art. 9(2)(d) GDPR",
    roles: CONTROLLERS,
  },
  ({ state, register }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(
        givenValue(row.condition) === "art-9-2-d" && !givenValue(register.organisation.particulars.nonProfitAim),
        { field: "personalData", rowId: row.id, part: "condition" },
      ),
    ),
);
