import { itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** A30-11, Art. 30(1)(e), (2)(c) GDPR. */
export const transferDestinationMissing = activityRule(
  { id: "transfer-destination-missing", catalogue: "A30-11", grade: "error", citation: "Art. 30(1)(e), (2)(c) GDPR" },
  ({ state }) =>
    itemsOf(state.transfers).flatMap(({ id, destination }) =>
      placeIf(destination.kind === "not-stated", { field: "transfers", rowId: id, part: "destination" }),
    ),
);
