import { givenValue } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** DP-08, Art. 35(5) GDPR; CNIL, deliberation 2019-118. */
export const exemptionEntryMissing = activityRule(
  {
    id: "exemption-entry-missing",
    catalogue: "DP-08",
    grade: "advice",
    citation: "Art. 35(5) GDPR; CNIL, deliberation 2019-118",
    roles: CONTROLLERS,
  },
  ({ state: { particulars } }) =>
    placeIf(
      givenValue(particulars.notRequiredBy) === "exemption-list" &&
        givenValue(particulars.exemptionListEntry) === undefined,
      { field: "particulars", part: "exemptionListEntry" },
    ),
);
