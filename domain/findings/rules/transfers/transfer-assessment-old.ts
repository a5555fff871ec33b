import { givenValue, itemsOf } from "../../../answers";
import { goesTo } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-13, EDPB Rec. 01/2020 step 6. */
export const transferAssessmentOld = activityRule(
  { id: "transfer-assessment-old", catalogue: "TR-13", grade: "advice", citation: "EDPB Rec. 01/2020 step 6" },
  ({ state, law, clock }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        (() => {
          const day = givenValue(row.particulars.assessedOn);
          return (
            day !== undefined &&
            (clock.olderThan(day, law.period("assessment-interval", clock)) ||
              (goesTo(row, "US") && day < "2026-06-29"))
          );
        })(),
        { field: "transfers", rowId: row.id, part: "particulars.assessedOn" },
      ),
    ),
);
