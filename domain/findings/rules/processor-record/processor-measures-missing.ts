import { isSilent } from "../../facts";
import { activityRule, PROCESSORS, placeIf } from "../../rule";

/** P30-06, Art. 30(2)(d) GDPR. */
export const processorMeasuresMissing = activityRule(
  {
    id: "processor-measures-missing",
    catalogue: "P30-06",
    grade: "error",
    citation: "Art. 30(2)(d) GDPR",
    roles: PROCESSORS,
  },
  ({ state }) => placeIf(isSilent(state.measures), { field: "measures" }),
);
