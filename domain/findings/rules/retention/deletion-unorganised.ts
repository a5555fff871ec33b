import { itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RT-10, Arts. 5(2), 17, 25 GDPR; SDM. */
export const deletionUnorganised = activityRule(
  {
    id: "deletion-unorganised",
    catalogue: "RT-10",
    grade: "advice",
    citation: "Arts. 5(2), 17, 25 GDPR; SDM",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.retentionRules).flatMap((row) =>
      placeIf(!isSaid(row.disposal) && !isSaid(row.particulars.deletedBy), {
        field: "retentionRules",
        rowId: row.id,
        part: "disposal",
      }),
    ),
);
