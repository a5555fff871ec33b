import { itemsOf } from "../../../answers";
import { activityRule, PROCESSORS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** P30-04, Art. 30(2)(b) GDPR. */
export const processingCategoriesMissing = activityRule(
  {
    id: "processing-categories-missing",
    catalogue: "P30-04",
    grade: "error",
    citation: "Art. 30(2)(b) GDPR",
    roles: PROCESSORS,
  },
  ({ state }) =>
    itemsOf(state.controllersServed).flatMap(({ id, processing }) =>
      placeIf(!isSaid(processing), { field: "controllersServed", rowId: id, part: "processing" }),
    ),
);
