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
    itemsOf(state.transfers).flatMap((row) => {
      const outcome = givenValue(row.particulars.assessmentOutcome);
      const isBare = outcome === "supplementary-measures-needed" && !isSaid(row.supplementaryMeasures);
      return [
        ...placeIf(isBare, { field: "transfers", rowId: row.id, part: "supplementaryMeasures" }),
        // Measures do not help where even with them the protection is not sufficient: the transfer has to end.
        ...placeIf(outcome === "not-sufficient", {
          field: "transfers",
          rowId: row.id,
          part: "particulars.assessmentOutcome",
        }),
      ];
    }),
);
