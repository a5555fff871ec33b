import { givenValue, itemsOf } from "../../../answers";
import { dayAfter } from "../../../reviews/days";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** RT-11, Arts. 5(1)(e), 17(1)(a) GDPR. */
export const deletionUnconfirmed = activityRule(
  {
    id: "deletion-unconfirmed",
    catalogue: "RT-11",
    grade: "warning",
    citation: "Arts. 5(1)(e), 17(1)(a) GDPR",
    roles: CONTROLLERS,
    ofArchived: true,
  },
  ({ state, clock }) => {
    const end = state.outOfUseSince;
    if (state.status !== "archived" || end === null || givenValue(state.particulars.deletionConfirmedOn)) return [];
    const periods = itemsOf(state.retentionRules).flatMap(({ limit }) =>
      limit.kind === "period" ? [limit.period] : [],
    );
    if (periods.length === 0) return [];
    const last = periods
      .map((period) => dayAfter(end, period))
      .toSorted()
      .at(-1);
    return placeIf(last !== undefined && clock.reached(last), { field: "particulars", part: "deletionConfirmedOn" });
  },
);
