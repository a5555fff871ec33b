import { isSilent } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** A30-13, Art. 30(1)(f) GDPR. */
export const retentionMissing = activityRule(
  { id: "retention-missing", catalogue: "A30-13", grade: "error", citation: "Art. 30(1)(f) GDPR", roles: CONTROLLERS },
  ({ state }) => placeIf(isSilent(state.retentionRules), { field: "retentionRules" }),
);
