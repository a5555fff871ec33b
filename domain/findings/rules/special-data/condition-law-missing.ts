import { givenValue, itemsOf } from "../../../answers";
import { CONDITIONS_THAT_NEED_LAW } from "../../../codes/special-category-conditions";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** SC-03, Art. 9(2)(b), (g) to (j) GDPR; §§ 22, 26(3), 27 BDSG. */
export const conditionLawMissing = activityRule(
  {
    id: "condition-law-missing",
    catalogue: "SC-03",
    grade: "warning",
    citation: "Art. 9(2)(b), (g) to (j) GDPR; §§ 22, 26(3), 27 BDSG",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(
        CONDITIONS_THAT_NEED_LAW.some((code) => code === givenValue(row.condition)) &&
          !givenValue(row.conditionLaw)?.trim(),
        { field: "personalData", rowId: row.id, part: "conditionLaw" },
      ),
    ),
);
