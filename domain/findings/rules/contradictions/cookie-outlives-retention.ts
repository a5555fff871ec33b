import { givenValue, itemsOf } from "../../../answers";
import { daysOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** XR-02, Art. 5(1)(e) GDPR; C-673/17. */
export const cookieOutlivesRetention = activityRule(
  { id: "cookie-outlives-retention", catalogue: "XR-02", grade: "warning", citation: "Art. 5(1)(e) GDPR; C-673/17" },
  ({ state, register }) => {
    const periods = itemsOf(state.retentionRules).flatMap(({ limit }) =>
      limit.kind === "period" ? [limit.period] : [],
    );
    if (periods.length === 0 || periods.length !== itemsOf(state.retentionRules).length) return [];
    const longest = Math.max(...periods.map(daysOf));
    return itemsOf(state.cookies).flatMap(({ id, cookieId }) => {
      const lifetime = givenValue(register.record("cookie", cookieId)?.lifetime);
      return placeIf(lifetime?.kind === "period" && daysOf(lifetime.period) > longest, {
        field: "cookies",
        rowId: id,
        about: { record: cookieId },
      });
    });
  },
);
