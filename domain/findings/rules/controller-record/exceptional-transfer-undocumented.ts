import { itemsOf } from "../../../answers";
import { toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** A30-12, Art. 30(1)(e), (2)(c), Art. 49(6) GDPR. */
export const exceptionalTransferUndocumented = activityRule(
  {
    id: "exceptional-transfer-undocumented",
    catalogue: "A30-12",
    grade: "error",
    citation: "Art. 30(1)(e), (2)(c), Art. 49(6) GDPR",
  },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      toolsOf(row).includes("art-49-1-sub2")
        ? [
            ...placeIf(!isSaid(row.assessment), { field: "transfers", rowId: row.id, part: "assessment" }),
            ...placeIf(!isSaid(row.particulars.suitableSafeguards), {
              field: "transfers",
              rowId: row.id,
              part: "particulars.suitableSafeguards",
            }),
          ]
        : [],
    ),
);
