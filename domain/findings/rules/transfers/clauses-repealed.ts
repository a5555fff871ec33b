import { givenValue, itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** TR-08, Decision (EU) 2021/914 Art. 4. */
export const clausesRepealed = activityRule(
  { id: "clauses-repealed", catalogue: "TR-08", grade: "warning", citation: "Decision (EU) 2021/914 Art. 4" },
  ({ state, law, clock }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        itemsOf(row.safeguards).some(({ sccSet, agreedOn, tool }) => {
          const set = givenValue(sccSet);
          const end = set ? law.clauses(set)?.validTo : null;
          const agreed = givenValue(agreedOn);
          return (
            (end && clock.reached(end)) ||
            (tool === "art-46-2-c" && set === undefined && agreed !== undefined && agreed < "2021-06-27")
          );
        }),
        { field: "transfers", rowId: row.id, part: "safeguards" },
      ),
    ),
);
