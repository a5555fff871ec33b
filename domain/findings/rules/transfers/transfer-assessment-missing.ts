import { itemsOf } from "../../../answers";
import { toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** TR-12, C-311/18; SCC Clause 14; EDPB Rec. 01/2020. */
export const transferAssessmentMissing = activityRule(
  {
    id: "transfer-assessment-missing",
    catalogue: "TR-12",
    grade: "warning",
    citation: "C-311/18; SCC Clause 14; EDPB Rec. 01/2020",
  },
  ({ state, law, clock }) =>
    itemsOf(state.transfers).flatMap((row) => {
      const isSafeguarded = toolsOf(row).some((one) => one.startsWith("art-46"));
      // Under a decision in force the clauses beside it are a fallback, which nothing rests on yet.
      const isAdequate =
        toolsOf(row).includes("art-45") &&
        row.destination.kind === "country" &&
        law.adequacy(row.destination.country, clock) !== undefined;
      return placeIf(isSafeguarded && !isAdequate && !isSaid(row.assessment), {
        field: "transfers",
        rowId: row.id,
        part: "assessment",
      });
    }),
);
