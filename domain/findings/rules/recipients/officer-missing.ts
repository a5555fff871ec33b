import { givenValue } from "../../../answers";
import { isPublicAuthority } from "../../facts";
import { placeIf, recordRule } from "../../rule";

/** RC-11, Art. 37(1) GDPR. */
export const officerMissing = recordRule(
  "organisation",
  { id: "officer-missing", catalogue: "RC-11", grade: "warning", citation: "Art. 37(1) GDPR" },
  ({ state }) => {
    const core = givenValue(state.particulars.coreActivities) ?? [];
    return placeIf(state.dataProtectionOfficer.answer !== "given" && (isPublicAuthority(state) || core.length > 0), {
      field: "dataProtectionOfficer",
    });
  },
);
