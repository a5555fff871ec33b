import { itemsOf } from "../../../answers";
import { isPublicAuthority, toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-17, Art. 49(3) GDPR. */
export const exceptionClosedToAuthorities = activityRule(
  { id: "exception-closed-to-authorities", catalogue: "TR-17", grade: "warning", citation: "Art. 49(3) GDPR" },
  ({ state, register }) =>
    itemsOf(state.transfers).flatMap((row) =>
      placeIf(
        isPublicAuthority(register.organisation) &&
          toolsOf(row).some((one) => ["art-49-1-a", "art-49-1-b", "art-49-1-c", "art-49-1-sub2"].includes(one)),
        { field: "transfers", rowId: row.id, part: "safeguards" },
      ),
    ),
);
