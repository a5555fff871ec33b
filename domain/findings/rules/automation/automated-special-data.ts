import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS } from "../../rule";
import { isSaid } from "../../saying";

/** AD-03, Art. 22(4) GDPR. */
export const automatedSpecialData = activityRule(
  {
    id: "automated-special-data",
    catalogue: "AD-03",
    grade: "warning",
    citation: "Art. 22(4) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const rows = itemsOf(state.personalData).filter(({ mark, condition }) => {
      // A condition that is not stated is told by the rule special-condition-missing.
      const given = givenValue(condition);
      return mark === "special" && given !== undefined && !["art-9-2-a", "art-9-2-g"].includes(given);
    });
    const leftOut = givenValue(state.particulars.specialDataInDecision) === "not-used";
    return isSaid(state.automatedDecisions) && !leftOut
      ? rows.map(({ id }) => ({ field: "personalData", rowId: id, part: "condition" }))
      : [];
  },
);
