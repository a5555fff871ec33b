import { itemsOf } from "../../../answers";
import { mayLeaveEea, toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-02, Art. 45 GDPR. */
export const adequacyNotInForce = activityRule(
  { id: "adequacy-not-in-force", catalogue: "TR-02", grade: "warning", citation: "Art. 45 GDPR" },
  ({ state, law, clock }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        row.destination.kind === "country" &&
          toolsOf(row).includes("art-45") &&
          mayLeaveEea(row, clock) &&
          !law.adequacy(row.destination.country, clock),
        {
          field: "transfers",
          rowId: row.id,
          part: "safeguards",
          about: { country: row.destination.kind === "country" ? row.destination.country : undefined },
        },
      ),
    ),
);
