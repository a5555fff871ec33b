import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS } from "../../rule";

/** SC-11, Rec. 51 GDPR; C-667/21. */
export const specialConditionAlone = activityRule(
  {
    id: "special-condition-alone",
    catalogue: "SC-11",
    grade: "warning",
    citation: "Rec. 51 GDPR; C-667/21",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const special = itemsOf(state.personalData).filter((row) => row.mark === "special" && givenValue(row.condition));
    const based = itemsOf(state.purposes).some(({ legalBases }) => legalBases.answer === "given");
    return special.length > 0 && !based
      ? special.map(({ id }) => ({ field: "personalData", rowId: id, part: "condition" }))
      : [];
  },
);
