import { newestNoticeBefore } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** TN-05, Arts. 13(3), 5(2) GDPR. */
export const noticeOlderThanChange = activityRule(
  {
    id: "notice-older-than-change",
    catalogue: "TN-05",
    grade: "advice",
    citation: "Arts. 13(3), 5(2) GDPR",
    roles: CONTROLLERS,
  },
  ({ state, register }) => {
    const { purposesChangedOn, substanceChangedOn } = state.workflow;
    if (!substanceChangedOn || !newestNoticeBefore(substanceChangedOn, state, register)) return [];
    // a change of the purposes after the notice weighs more, and has a rule of its own
    const isToldElsewhere = purposesChangedOn !== null && newestNoticeBefore(purposesChangedOn, state, register);
    return placeIf(!isToldElsewhere, { field: "documents", about: { day: substanceChangedOn } });
  },
);
