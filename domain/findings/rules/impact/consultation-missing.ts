import { givenValue } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** DP-06, Art. 36(1) GDPR. */
export const consultationMissing = activityRule(
  { id: "consultation-missing", catalogue: "DP-06", grade: "warning", citation: "Art. 36(1) GDPR", roles: CONTROLLERS },
  ({ state: { particulars } }) =>
    placeIf(givenValue(particulars.residualRisk) === "high" && !isSaid(particulars.priorConsultation), {
      field: "particulars",
      part: "priorConsultation",
    }),
);
