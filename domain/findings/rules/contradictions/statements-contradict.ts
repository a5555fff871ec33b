import { itemsOf } from "../../../answers";
import { activityRule } from "../../rule";

/** XR-05, Art. 5(1)(d), (2) GDPR. */
export const statementsContradict = activityRule(
  { id: "statements-contradict", catalogue: "XR-05", grade: "warning", citation: "Art. 5(1)(d), (2) GDPR" },
  ({ state }) => itemsOf(state.contradictions).map(({ id }) => ({ field: "contradictions", rowId: id })),
);
