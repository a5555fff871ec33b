import { itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RC-09, Arts. 4(9), (10), 6(1) GDPR; Rec. 48. */
export const groupSharingWithoutBasis = activityRule(
  {
    id: "group-sharing-without-basis",
    catalogue: "RC-09",
    grade: "warning",
    citation: "Arts. 4(9), (10), 6(1) GDPR; Rec. 48",
  },
  ({ state }) =>
    itemsOf(state.recipients).flatMap(({ id, role, category, contract }) =>
      placeIf(
        (role === "group-company" || (category === "group-company" && role === "not-stated")) && !isSaid(contract),
        { field: "recipients", rowId: id, part: "contract" },
      ),
    ),
);
