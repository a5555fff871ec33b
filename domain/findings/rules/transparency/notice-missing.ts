import type { Activity } from "../../../activities/activity";
import { noticesOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { textsOf } from "../../saying";

/** Neither said nor denied with a reason, such as Art. 14(5) GDPR. */
const isUnexplained = (information: Activity["information"]): boolean =>
  information.answer === "not-stated" || (information.answer === "none" && textsOf(information.note).length === 0);

/** TN-01, Arts. 13, 14 GDPR. */
export const noticeMissing = activityRule(
  { id: "notice-missing", catalogue: "TN-01", grade: "warning", citation: "Arts. 13, 14 GDPR", roles: CONTROLLERS },
  ({ state, register }) =>
    placeIf(isUnexplained(state.information) && noticesOf(state, register).length === 0, { field: "information" }),
);
