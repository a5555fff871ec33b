import { containsWord, measuresOf, ownMeasures, RESTORATION_SPEECH } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { textsOf } from "../../saying";

/** Measures that restore access, and general ones that have a rule of their own about what they say on it. */
const RESTORING: readonly string[] = ["backup", "restore-test", "availability-control", "availability"];

/** SE-04, Art. 32(1)(c) GDPR. */
export const restorationMissing = activityRule(
  { id: "restoration-missing", catalogue: "SE-04", grade: "advice", citation: "Art. 32(1)(c) GDPR" },
  ({ state, register }) => {
    const restored = measuresOf(state, register).some(
      ({ kind, aim }) => aim === "restoration" || RESTORING.includes(kind),
    );
    const said = ownMeasures(state).some(({ description }) => containsWord(textsOf(description), RESTORATION_SPEECH));
    return placeIf(state.measures.answer === "given" && !restored && !said, { field: "measures" });
  },
);
