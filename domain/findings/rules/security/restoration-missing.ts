import { measuresOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** SE-04, Art. 32(1)(c) GDPR. */
export const restorationMissing = activityRule(
  { id: "restoration-missing", catalogue: "SE-04", grade: "advice", citation: "Art. 32(1)(c) GDPR" },
  ({ state, register }) => {
    const measures = measuresOf(state, register);
    const restored = measures.some(
      ({ kind, aim }) => aim === "restoration" || kind === "backup" || kind === "restore-test",
    );
    return placeIf(measures.length > 0 && !restored, { field: "measures" });
  },
);
