import { itemsOf } from "../../../answers";
import { mayLeaveEea } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-01: a transfer needs one of the tools of Arts. 45 to 49 GDPR. */
export const transferToolMissing = activityRule(
  { id: "transfer-tool-missing", catalogue: "TR-01", grade: "warning", citation: "Arts. 44 to 49 GDPR" },
  ({ state, clock }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(row.safeguards.answer !== "given" && mayLeaveEea(row, clock), {
        field: "transfers",
        rowId: row.id,
        part: "safeguards",
      }),
    ),
);
