import { itemsOf } from "../../../answers";
import { hasWords } from "../../../words";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** A30-06, Art. 30(1)(b) GDPR. */
export const purposeMissing = activityRule(
  { id: "purpose-missing", catalogue: "A30-06", grade: "error", citation: "Art. 30(1)(b) GDPR", roles: CONTROLLERS },
  ({ state }) =>
    state.purposes.answer === "given"
      ? itemsOf(state.purposes).flatMap(({ id, name }) =>
          placeIf(!hasWords(name), { field: "purposes", rowId: id, part: "name" }),
        )
      : [{ field: "purposes" }],
);
