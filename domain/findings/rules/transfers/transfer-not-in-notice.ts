import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** TR-23, Arts. 13(1)(f), 14(1)(f) GDPR. */
export const transferNotInNotice = activityRule(
  {
    id: "transfer-not-in-notice",
    catalogue: "TR-23",
    grade: "warning",
    citation: "Arts. 13(1)(f), 14(1)(f) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(givenValue(row.particulars.inNotice) === "not-mentioned", {
        field: "transfers",
        rowId: row.id,
        part: "particulars.inNotice",
      }),
    ),
);
