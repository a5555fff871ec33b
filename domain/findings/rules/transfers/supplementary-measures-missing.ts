import { givenValue, itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** TR-14, EDPB Rec. 01/2020 Annex 2; C-311/18. */
export const supplementaryMeasuresMissing = activityRule(
  {
    id: "supplementary-measures-missing",
    catalogue: "TR-14",
    grade: "warning",
    citation: "EDPB Rec. 01/2020 Annex 2; C-311/18",
  },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        givenValue(row.particulars.assessmentOutcome) === "supplementary-measures-needed" &&
          !isSaid(row.supplementaryMeasures),
        { field: "transfers", rowId: row.id, part: "supplementaryMeasures" },
      ),
    ),
);
