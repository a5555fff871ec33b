import { isAssessed } from "../../../impact/screening";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isAnswered, isNone, isSaid } from "../../saying";

/** DP-07, Arts. 35(2), 39(1)(c) GDPR. */
export const officerAdviceMissing = activityRule(
  {
    id: "officer-advice-missing",
    catalogue: "DP-07",
    grade: "advice",
    citation: "Arts. 35(2), 39(1)(c) GDPR",
    roles: CONTROLLERS,
  },
  ({ state, register }) =>
    placeIf(
      isAssessed(state) &&
        isAnswered(register.organisation.dataProtectionOfficer) &&
        !isNone(register.organisation.dataProtectionOfficer) &&
        !isSaid(state.particulars.dpoAdvice),
      { field: "particulars", part: "dpoAdvice" },
    ),
);
