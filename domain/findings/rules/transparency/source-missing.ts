import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** TN-02, Arts. 14(2)(f), 15(1)(g) GDPR. */
export const sourceMissing = activityRule(
  {
    id: "source-missing",
    catalogue: "TN-02",
    grade: "warning",
    citation: "Arts. 14(2)(f), 15(1)(g) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.personalData).flatMap(({ id, source, particulars }) =>
      placeIf(["others", "both"].includes(givenValue(particulars.collectedFrom) ?? "") && !isSaid(source), {
        field: "personalData",
        rowId: id,
        part: "source",
      }),
    ),
);
