import { itemsOf } from "../../../answers";
import { isVagueLimit } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** RT-01, Art. 30(1)(f), 5(1)(e), 13(2)(a) GDPR. */
export const retentionVague = activityRule(
  {
    id: "retention-vague",
    catalogue: "RT-01",
    grade: "warning",
    citation: "Art. 30(1)(f), 5(1)(e), 13(2)(a) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.retentionRules).flatMap((row) =>
      placeIf(row.limit.kind === "criterion" && isVagueLimit(row.limit.criterion), {
        field: "retentionRules",
        rowId: row.id,
        part: "limit",
      }),
    ),
);
