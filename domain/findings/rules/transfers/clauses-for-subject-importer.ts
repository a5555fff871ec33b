import { givenValue, itemsOf } from "../../../answers";
import { toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-21, Decision (EU) 2021/914 Rec. 7. */
export const clausesForSubjectImporter = activityRule(
  {
    id: "clauses-for-subject-importer",
    catalogue: "TR-21",
    grade: "advice",
    citation: "Decision (EU) 2021/914 Rec. 7",
  },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(toolsOf(row).includes("art-46-2-c") && givenValue(row.particulars.importerUnderGdpr) === "subject", {
        field: "transfers",
        rowId: row.id,
        part: "particulars.importerUnderGdpr",
      }),
    ),
);
