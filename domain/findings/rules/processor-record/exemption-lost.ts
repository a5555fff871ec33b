import { givenValue } from "../../../answers";
import { recordExemptionOf } from "../../../exemption/record-exemption";
import { activityRule, placeIf } from "../../rule";

/** X30-02, Art. 30(5) GDPR. */
export const exemptionLost = activityRule(
  { id: "exemption-lost", catalogue: "X30-02", grade: "error", citation: "Art. 30(5) GDPR" },
  ({ state, register, law, clock }) => {
    if (givenValue(state.particulars.exemption) === undefined) return [];
    const { reasons } = recordExemptionOf(state, register.organisation, law, clock);
    const lost = reasons.some((reason) => reason === "risk" || reason === "regular" || reason === "special");
    return placeIf(lost, { field: "particulars", part: "exemption" });
  },
);
