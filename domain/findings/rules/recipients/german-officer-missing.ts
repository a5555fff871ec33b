import { givenValue } from "../../../answers";
import { placeIf, recordRule } from "../../rule";
import { isSaid } from "../../saying";

/** RC-12, § 38(1) BDSG. */
export const germanOfficerMissing = recordRule(
  "organisation",
  { id: "german-officer-missing", catalogue: "RC-12", grade: "warning", citation: "§ 38(1) BDSG" },
  ({ state, law, clock }) => {
    const german = state.legalEntities.some(({ contact }) => contact.country === "DE");
    const many = (givenValue(state.particulars.personsProcessing) ?? 0) >= law.persons("officer-persons", clock);
    const trade = isSaid(state.particulars.commercialTransfer);
    return placeIf(german && (many || trade) && state.dataProtectionOfficer.answer !== "given", {
      field: "dataProtectionOfficer",
    });
  },
);
