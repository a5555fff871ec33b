import { givenValue } from "../../../answers";
import { isThird, usesProcessor } from "../../facts";
import { placeIf, recordRule } from "../../rule";
import { isAnswered } from "../../saying";

/** TR-20, Arts. 28(1), 48 GDPR. */
export const parentAccessUnassessed = recordRule(
  "party",
  { id: "parent-access-unassessed", catalogue: "TR-20", grade: "advice", citation: "Arts. 28(1), 48 GDPR" },
  ({ entry, state, register, clock }) => {
    const parent = givenValue(state.parentPartyId);
    const country =
      givenValue(state.parentCountry) ?? (parent ? register.record("party", parent)?.contact.country : undefined);
    const inside = state.contact.country !== null && !isThird(state.contact.country, clock);
    const open = inside && isThird(country, clock) && !isAnswered(state.particulars.parentAccessAssessed);
    return placeIf(open && usesProcessor(register, entry.id), {
      field: "particulars",
      part: "parentAccessAssessed",
      about: { country: country ?? undefined },
    });
  },
);
