import { itemsOf } from "../../../answers";
import { toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isAnswered } from "../../saying";

/** TR-12, C-311/18; SCC Clause 14; EDPB Rec. 01/2020. */
export const transferAssessmentMissing = activityRule(
  {
    id: "transfer-assessment-missing",
    catalogue: "TR-12",
    grade: "warning",
    citation: "C-311/18; SCC Clause 14; EDPB Rec. 01/2020",
  },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(toolsOf(row).some((one) => one.startsWith("art-46")) && !isAnswered(row.assessment), {
        field: "transfers",
        rowId: row.id,
        part: "assessment",
      }),
    ),
);
