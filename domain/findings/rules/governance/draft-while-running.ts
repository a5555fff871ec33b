import { givenValue } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** GV-03, Art. 30(1) GDPR. */
export const draftWhileRunning = activityRule(
  { id: "draft-while-running", catalogue: "GV-03", grade: "advice", citation: "Art. 30(1) GDPR" },
  ({ state, law, clock }) => {
    const start = givenValue(state.startedOn);
    const end = givenValue(state.endedOn);
    const draft = state.status === "draft" && !state.workflow.inForce;
    const runs = end === undefined || !clock.reached(end);
    return placeIf(draft && runs && start !== undefined && clock.olderThan(start, law.period("draft-limit", clock)), {
      field: "startedOn",
    });
  },
);
