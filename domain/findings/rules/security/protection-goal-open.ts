import { measuresOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** SE-03, Art. 32(1)(b) GDPR; SDM. */
export const protectionGoalOpen = activityRule(
  { id: "protection-goal-open", catalogue: "SE-03", grade: "advice", citation: "Art. 32(1)(b) GDPR; SDM" },
  ({ state, register }) => {
    const measures = measuresOf(state, register);
    if (measures.length === 0) return [];
    const aims = new Set<string>(measures.map(({ aim }) => aim));
    return placeIf(
      ["confidentiality", "integrity", "availability"].some((aim) => !aims.has(aim)),
      { field: "measures" },
    );
  },
);
