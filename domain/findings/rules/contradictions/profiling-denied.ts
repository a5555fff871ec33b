import { givenValue, itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";
import { isNone } from "../../saying";

/** XR-03, Arts. 4(4), 13(2)(f) GDPR. */
export const profilingDenied = activityRule(
  { id: "profiling-denied", catalogue: "XR-03", grade: "warning", citation: "Arts. 4(4), 13(2)(f) GDPR" },
  ({ state }) =>
    placeIf(
      isNone(state.profiling) &&
        itemsOf(state.purposes).some(({ particulars }) =>
          ["personalised-advertising", "scoring"].includes(givenValue(particulars.kind) ?? ""),
        ),
      { field: "profiling" },
    ),
);
