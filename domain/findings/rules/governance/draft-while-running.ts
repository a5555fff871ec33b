import { givenValue } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** GV-03, Art. 30(1) GDPR. */
export const draftWhileRunning = activityRule(
  { id: "draft-while-running", catalogue: "GV-03", grade: "advice", citation: "Art. 30(1) GDPR" },
  ({ state, law, clock }) => {
    const start = givenValue(state.startedOn);
    const draft = state.status === "draft" && !state.workflow.inForce;
    return placeIf(draft && start !== undefined && clock.olderThan(start, law.period("draft-limit", clock)), {
      field: "startedOn",
    });
  },
);
