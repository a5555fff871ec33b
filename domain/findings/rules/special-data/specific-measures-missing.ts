import { itemsOf } from "../../../answers";
import { entityOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** SC-09, § 22(2), § 26(3) BDSG. */
export const specificMeasuresMissing = activityRule(
  {
    id: "specific-measures-missing",
    catalogue: "SC-09",
    grade: "advice",
    citation: "§ 22(2), § 26(3) BDSG",
    roles: CONTROLLERS,
  },
  ({ state, register }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(
        row.mark === "special" &&
          entityOf(state, register.organisation)?.contact.country === "DE" &&
          !isSaid(row.particulars.specificMeasures),
        { field: "personalData", rowId: row.id, part: "particulars.specificMeasures" },
      ),
    ),
);
