import { lastCheckedOn, reviewDueOn } from "../../../workflow/review-due";
import { activityRule, placeIf } from "../../rule";

/** GV-01, Arts. 5(2), 24(1) GDPR. */
export const reviewOverdue = activityRule(
  { id: "review-overdue", catalogue: "GV-01", grade: "advice", citation: "Arts. 5(2), 24(1) GDPR" },
  ({ state, law, clock }) => {
    const due = reviewDueOn(state, law.period("review-interval", clock));
    return placeIf(due !== null && clock.reached(due), {
      field: "nextReviewOn",
      about: { day: lastCheckedOn(state.workflow) ?? undefined },
    });
  },
);
