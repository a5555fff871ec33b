import { itemsOf } from "../../../answers";
import { goesTo, toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-07, C-703/25 P (pending). */
export const dpfWithoutFallback = activityRule(
  { id: "dpf-without-fallback", catalogue: "TR-07", grade: "advice", citation: "C-703/25 P (pending)" },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(goesTo(row, "US") && toolsOf(row).length > 0 && toolsOf(row).every((one) => one === "art-45"), {
        field: "transfers",
        rowId: row.id,
        part: "safeguards",
      }),
    ),
);
