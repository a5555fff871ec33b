import { itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** PU-02, Art. 5(1)(b) GDPR. */
export const manyPurposes = activityRule(
  { id: "many-purposes", catalogue: "PU-02", grade: "advice", citation: "Art. 5(1)(b) GDPR", roles: CONTROLLERS },
  ({ state }) =>
    placeIf(itemsOf(state.purposes).length > 3, {
      field: "purposes",
      about: { count: itemsOf(state.purposes).length },
    }),
);
