import { givenValue } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** X30-01, Art. 30(5) GDPR. */
export const exemptionTooLarge = activityRule(
  { id: "exemption-too-large", catalogue: "X30-01", grade: "error", citation: "Art. 30(5) GDPR" },
  ({ state, register, law, clock }) => {
    const employees = givenValue(register.organisation.particulars.employees);
    const limit = law.persons("record-exemption-employees", clock);
    const claimed = givenValue(state.particulars.exemption) !== undefined;
    return placeIf(claimed && employees !== undefined && employees >= limit, {
      field: "particulars",
      part: "exemption",
      about: { count: limit },
    });
  },
);
