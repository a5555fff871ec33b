import { itemsOf } from "../../../answers";
import { isThird } from "../../facts";
import { activityRule, PROCESSORS, placeIf } from "../../rule";
import { isAnswered } from "../../saying";

/** P30-03, Art. 30(2)(a) GDPR. */
export const controllerRepresentativeMissing = activityRule(
  {
    id: "controller-representative-missing",
    catalogue: "P30-03",
    grade: "error",
    citation: "Art. 30(2)(a) GDPR",
    roles: PROCESSORS,
  },
  ({ state, register, clock }) =>
    itemsOf(state.controllersServed).flatMap(({ id, partyId }) => {
      const party = register.record("party", partyId);
      const missing = isThird(party?.contact.country, clock) && !isAnswered(party?.particulars.representative);
      return placeIf(missing, { field: "controllersServed", rowId: id, part: "partyId" });
    }),
);
