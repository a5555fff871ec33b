import { givenValue, itemsOf } from "../../../answers";
import { toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-18, Arts. 46(3), 47 GDPR. */
export const approvalMissing = activityRule(
  { id: "approval-missing", catalogue: "TR-18", grade: "warning", citation: "Arts. 46(3), 47 GDPR" },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        toolsOf(row).some((one) => ["art-46-3-a", "art-46-3-b", "art-46-2-b"].includes(one)) &&
          !givenValue(row.particulars.approval),
        { field: "transfers", rowId: row.id, part: "particulars.approval" },
      ),
    ),
);
