import { itemsOf } from "../../../answers";
import { toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** TR-03, Art. 45(3) GDPR. */
export const adequacyScopeUnconfirmed = activityRule(
  { id: "adequacy-scope-unconfirmed", catalogue: "TR-03", grade: "warning", citation: "Art. 45(3) GDPR" },
  ({ state, law, clock }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        row.destination.kind === "country" &&
          row.destination.country !== "US" &&
          toolsOf(row).includes("art-45") &&
          law.adequacy(row.destination.country, clock)?.scope === "partial" &&
          !isSaid(row.particulars.scopeConfirmed),
        { field: "transfers", rowId: row.id, part: "particulars.scopeConfirmed" },
      ),
    ),
);
