import { lastCheckedOn } from "../../../workflow/review-due";
import { activityRule, placeIf } from "../../rule";

/** GV-01, Arts. 5(2), 24(1) GDPR. */
export const reviewOverdue = activityRule(
  { id: "review-overdue", catalogue: "GV-01", grade: "advice", citation: "Arts. 5(2), 24(1) GDPR" },
  ({ state, law, clock }) => {
    if (!state.workflow.inForce || state.reviewInterval.answer !== "not-stated") return [];
    const day = lastCheckedOn(state.workflow);
    return placeIf(day !== null && clock.olderThan(day, law.period("review-interval", clock)), {
      field: "nextReviewOn",
      about: { day: day ?? undefined },
    });
  },
);
