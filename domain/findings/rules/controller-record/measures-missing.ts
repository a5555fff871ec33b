import { isSilent } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** A30-15, Art. 30(1)(g), Art. 32(1) GDPR. */
export const measuresMissing = activityRule(
  {
    id: "measures-missing",
    catalogue: "A30-15",
    grade: "error",
    citation: "Art. 30(1)(g), Art. 32(1) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => placeIf(isSilent(state.measures), { field: "measures" }),
);
