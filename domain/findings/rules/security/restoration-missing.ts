import { containsWord, measuresOf, ownMeasures, RESTORATION_WORDS } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { textsOf } from "../../saying";

const SPEAKS_OF = [...RESTORATION_WORDS, "back-up*", "wiederanlauf*", "notfall*"];

/** SE-04, Art. 32(1)(c) GDPR. */
export const restorationMissing = activityRule(
  { id: "restoration-missing", catalogue: "SE-04", grade: "advice", citation: "Art. 32(1)(c) GDPR" },
  ({ state, register }) => {
    const restored = measuresOf(state, register).some(
      ({ kind, aim }) => aim === "restoration" || kind === "backup" || kind === "restore-test",
    );
    const said = ownMeasures(state).some(({ description }) => containsWord(textsOf(description), SPEAKS_OF));
    return placeIf(state.measures.answer === "given" && !restored && !said, { field: "measures" });
  },
);
