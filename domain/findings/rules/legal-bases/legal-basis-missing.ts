import { itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-01, Arts. 5(1)(a), 6(1), 13(1)(c) GDPR. */
export const legalBasisMissing = activityRule(
  {
    id: "legal-basis-missing",
    catalogue: "LB-01",
    grade: "warning",
    citation: "Arts. 5(1)(a), 6(1), 13(1)(c) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.purposes).flatMap(({ id, legalBases }) =>
      placeIf(legalBases.answer !== "given", { field: "purposes", rowId: id, part: "legalBases" }),
    ),
);
