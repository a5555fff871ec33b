import { itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RC-06, Art. 26(2) GDPR. */
export const jointEssenceUnavailable = activityRule(
  { id: "joint-essence-unavailable", catalogue: "RC-06", grade: "advice", citation: "Art. 26(2) GDPR" },
  ({ state }) =>
    itemsOf(state.jointControllers).flatMap(({ id, arrangement, particulars }) =>
      placeIf(isSaid(arrangement) && !isSaid(particulars.essenceAvailable), {
        field: "jointControllers",
        rowId: id,
        part: "particulars.essenceAvailable",
      }),
    ),
);
