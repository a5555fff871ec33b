import { givenValue, itemsOf } from "../../../answers";
import { toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** TR-16, Art. 49(1) subpara. 2 GDPR. */
export const compellingInterestConditions = activityRule(
  {
    id: "compelling-interest-conditions",
    catalogue: "TR-16",
    grade: "warning",
    citation: "Art. 49(1) subpara. 2 GDPR",
  },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        toolsOf(row).includes("art-49-1-sub2") &&
          (!givenValue(row.particulars.authorityNotifiedOn) ||
            !isSaid(row.particulars.dataSubjectsInformed) ||
            givenValue(row.particulars.peopleConcerned) !== "few"),
        { field: "transfers", rowId: row.id, part: "safeguards" },
      ),
    ),
);
