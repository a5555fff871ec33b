import { itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** A30-03, Art. 26, Art. 30(1)(a) GDPR. */
export const jointControllerMissing = activityRule(
  { id: "joint-controller-missing", catalogue: "A30-03", grade: "error", citation: "Art. 26, Art. 30(1)(a) GDPR" },
  ({ state, register }) => {
    if (state.role !== "joint-controller") return [];
    const rows = itemsOf(state.jointControllers);
    if (rows.length === 0) return [{ field: "jointControllers" }];
    return rows.flatMap(({ id, partyId }) => {
      const { address = "", email = "", phone = "" } = register.record("party", partyId)?.contact ?? {};
      return placeIf(!address.trim() && !email && !phone, { field: "jointControllers", rowId: id, part: "partyId" });
    });
  },
);
