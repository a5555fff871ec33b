import { givenValue, itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** TR-11, Decisions (EU) 2021/914, 2021/915. */
export const clausesNotForTransfers = activityRule(
  {
    id: "clauses-not-for-transfers",
    catalogue: "TR-11",
    grade: "warning",
    citation: "Decisions (EU) 2021/914, 2021/915",
  },
  ({ state, law }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        itemsOf(row.safeguards).some(({ sccSet }) => {
          const set = givenValue(sccSet);
          return set !== undefined && law.clauses(set)?.forTransfers === false;
        }),
        { field: "transfers", rowId: row.id, part: "safeguards" },
      ),
    ),
);
