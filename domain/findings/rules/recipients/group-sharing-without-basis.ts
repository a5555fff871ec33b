import { itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RC-09, Arts. 4(9), (10), 6(1) GDPR; Rec. 48. */
export const groupSharingWithoutBasis = activityRule(
  {
    id: "group-sharing-without-basis",
    catalogue: "RC-09",
    grade: "warning",
    citation: "Arts. 4(9), (10), 6(1) GDPR; Rec. 48",
  },
  ({ state, register }) =>
    itemsOf(state.recipients).flatMap(({ id, partyId, role, category, contract }) => {
      const isInGroup = role === "group-company" || (category === "group-company" && role === "not-stated");
      const party = partyId ? register.record("party", partyId) : undefined;
      // what the company commissions from us says nothing of what it receives
      const isAgreed =
        isSaid(contract) ||
        (party !== undefined && itemsOf(party.contracts).some(({ kind }) => kind !== "processing-on-behalf"));
      return placeIf(isInGroup && !isAgreed, { field: "recipients", rowId: id, part: "contract" });
    }),
);
