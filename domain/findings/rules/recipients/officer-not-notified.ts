import { givenValue } from "../../../answers";
import { placeIf, recordRule } from "../../rule";

/** RC-14, Art. 37(7) GDPR. */
export const officerNotNotified = recordRule(
  "organisation",
  { id: "officer-not-notified", catalogue: "RC-14", grade: "advice", citation: "Art. 37(7) GDPR" },
  ({ state }) =>
    placeIf(state.dataProtectionOfficer.answer === "given" && !givenValue(state.particulars.officerNotifiedOn), {
      field: "particulars",
      part: "officerNotifiedOn",
    }),
);
