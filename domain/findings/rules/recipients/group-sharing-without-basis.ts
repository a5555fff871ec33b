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
      const isAgreed = isSaid(contract) || party?.contracts.answer === "given";
      return placeIf(isInGroup && !isAgreed, { field: "recipients", rowId: id, part: "contract" });
    }),
);
