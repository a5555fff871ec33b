import { givenValue } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** RC-13, Art. 38(6) GDPR; C-453/21. */
export const officerConflict = activityRule(
  { id: "officer-conflict", catalogue: "RC-13", grade: "warning", citation: "Art. 38(6) GDPR; C-453/21" },
  ({ state, register }) => {
    const officer = givenValue(register.organisation.dataProtectionOfficer);
    return placeIf(officer !== undefined && state.ownerPersonId === officer, { field: "ownerPersonId" });
  },
);
