import { givenValue, itemsOf } from "../../../answers";
import { isException, toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isAnswered } from "../../saying";

/** TR-15, Art. 49 GDPR; EDPB GL 2/2018. */
export const exceptionForRegularTransfer = activityRule(
  {
    id: "exception-for-regular-transfer",
    catalogue: "TR-15",
    grade: "warning",
    citation: "Art. 49 GDPR; EDPB GL 2/2018",
  },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        toolsOf(row).some(isException) &&
          (givenValue(row.particulars.frequency) === "regular" ||
            (!isAnswered(row.particulars.frequency) && givenValue(state.particulars.frequency) === "regular")),
        { field: "transfers", rowId: row.id, part: "safeguards" },
      ),
    ),
);
