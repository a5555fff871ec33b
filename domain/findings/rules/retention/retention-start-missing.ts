import { itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** RT-06, Art. 5(1)(e) GDPR; DIN 66398. */
export const retentionStartMissing = activityRule(
  {
    id: "retention-start-missing",
    catalogue: "RT-06",
    grade: "advice",
    citation: "Art. 5(1)(e) GDPR; DIN 66398",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.retentionRules).flatMap((row) =>
      placeIf(row.limit.kind === "period" && row.startsAt.answer === "not-stated", {
        field: "retentionRules",
        rowId: row.id,
        part: "startsAt",
      }),
    ),
);
