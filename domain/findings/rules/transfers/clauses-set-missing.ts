import { givenValue, itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** TR-09, Decision (EU) 2021/914 Annex. */
export const clausesSetMissing = activityRule(
  { id: "clauses-set-missing", catalogue: "TR-09", grade: "warning", citation: "Decision (EU) 2021/914 Annex" },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        itemsOf(row.safeguards).some(
          ({ tool, sccSet, sccModules }) =>
            tool === "art-46-2-c" &&
            (givenValue(sccSet) === undefined || (givenValue(sccSet) === "scc-2021-914" && sccModules.length === 0)),
        ),
        { field: "transfers", rowId: row.id, part: "safeguards" },
      ),
    ),
);
