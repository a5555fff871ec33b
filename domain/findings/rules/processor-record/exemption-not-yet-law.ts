import { containsWord } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { saidTexts } from "../../saying";

/** X30-03, COM(2025) 501; not in force. */
export const exemptionNotYetLaw = activityRule(
  { id: "exemption-not-yet-law", catalogue: "X30-03", grade: "warning", citation: "COM(2025) 501; not in force" },
  ({ state }) =>
    placeIf(containsWord(saidTexts(state.particulars.exemption), ["750", "1000", "1,000", "1.000", "omnibus"]), {
      field: "particulars",
      part: "exemption",
    }),
);
