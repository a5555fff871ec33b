import { newestNoticeBefore } from "../../facts";
import { activityRule, CONTROLLERS } from "../../rule";

/** PU-05, Arts. 13(3), 14(4) GDPR. */
export const noticeOlderThanPurposes = activityRule(
  {
    id: "notice-older-than-purposes",
    catalogue: "PU-05",
    grade: "warning",
    citation: "Arts. 13(3), 14(4) GDPR",
    roles: CONTROLLERS,
  },
  ({ state, register }) => {
    const { purposesChangedOn } = state.workflow;
    return purposesChangedOn && newestNoticeBefore(purposesChangedOn, state, register)
      ? [{ field: "documents", about: { day: purposesChangedOn } }]
      : [];
  },
);
