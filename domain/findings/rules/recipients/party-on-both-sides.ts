import { itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";
import { nameKeys, partnerKey, partyPurposeKey, sideOf } from "../../surroundings";

/** RC-08, Arts. 28(10), 4(7), (8) GDPR. */
export const partyOnBothSides = activityRule(
  { id: "party-on-both-sides", catalogue: "RC-08", grade: "warning", citation: "Arts. 28(10), 4(7), (8) GDPR" },
  ({ state, register }) => {
    const rows = itemsOf(state.recipients);
    const purposes = itemsOf(state.purposes).flatMap(({ name }) => nameKeys(name));
    return rows.flatMap(({ id, partyId, role }) => {
      const side = sideOf(role);
      if (!partyId || !side) return [];
      const here = rows.some(
        (row) =>
          row.partyId === partyId && row.id !== id && sideOf(row.role) !== undefined && sideOf(row.role) !== side,
      );
      const elsewhere = purposes.some((purpose) =>
        register.hasPeer(partnerKey(partyPurposeKey(partyId, side, purpose))),
      );
      return placeIf(here || elsewhere, { field: "recipients", rowId: id, part: "role", about: { record: partyId } });
    });
  },
);
