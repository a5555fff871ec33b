import { givenValue } from "../../../answers";
import { isSpecial } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** X30-02, Art. 30(5) GDPR. */
export const exemptionLost = activityRule(
  { id: "exemption-lost", catalogue: "X30-02", grade: "error", citation: "Art. 30(5) GDPR" },
  ({ state }) => {
    const { exemption, frequency, risk } = state.particulars;
    const lost = givenValue(frequency) === "regular" || givenValue(risk) === "likely" || isSpecial(state);
    return placeIf(givenValue(exemption) !== undefined && lost, { field: "particulars", part: "exemption" });
  },
);
