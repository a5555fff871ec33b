import { itemsOf } from "../../../answers";
import { activityRule, PROCESSORS, placeIf } from "../../rule";

/** P30-02, Art. 30(2)(a) GDPR. */
export const controllersServedMissing = activityRule(
  {
    id: "controllers-served-missing",
    catalogue: "P30-02",
    grade: "error",
    citation: "Art. 30(2)(a) GDPR",
    roles: PROCESSORS,
  },
  ({ state, register }) => {
    const rows = itemsOf(state.controllersServed);
    if (rows.length === 0) return [{ field: "controllersServed" }];
    return rows.flatMap(({ id, partyId }) => {
      const { address = "", email = "", phone = "" } = register.record("party", partyId)?.contact ?? {};
      return placeIf(!address.trim() && !email && !phone, { field: "controllersServed", rowId: id, part: "partyId" });
    });
  },
);
