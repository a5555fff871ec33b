import { noticesOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** TN-01, Arts. 13, 14 GDPR. */
export const noticeMissing = activityRule(
  { id: "notice-missing", catalogue: "TN-01", grade: "warning", citation: "Arts. 13, 14 GDPR", roles: CONTROLLERS },
  ({ state, register }) =>
    placeIf(state.information.answer === "not-stated" && noticesOf(state, register).length === 0, {
      field: "information",
    }),
);
