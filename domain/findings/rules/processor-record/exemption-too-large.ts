import { givenValue } from "../../../answers";
import { recordExemptionOf } from "../../../exemption/record-exemption";
import { activityRule, placeIf } from "../../rule";

/** X30-01, Art. 30(5) GDPR. */
export const exemptionTooLarge = activityRule(
  { id: "exemption-too-large", catalogue: "X30-01", grade: "error", citation: "Art. 30(5) GDPR" },
  ({ state, register, law, clock }) => {
    if (givenValue(state.particulars.exemption) === undefined) return [];
    const { reasons, limit } = recordExemptionOf(state, register.organisation, law, clock);
    const place = { field: "particulars", part: "exemption", about: { count: limit } };
    return placeIf(reasons.includes("employees"), place);
  },
);
