import { itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** TR-01: a transfer needs one of the tools of Arts. 45 to 49 GDPR. */
export const transferToolMissing = activityRule(
  { id: "transfer-tool-missing", catalogue: "TR-01", grade: "warning", citation: "Arts. 44 to 49 GDPR" },
  ({ state }) =>
    itemsOf(state.transfers).flatMap(({ id, safeguards }) =>
      placeIf(safeguards.answer !== "given", { field: "transfers", rowId: id, part: "safeguards" }),
    ),
);
