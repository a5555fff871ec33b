import { itemsOf } from "../../../answers";
import { isOnlyLink, ownMeasures } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** GV-04, DPC guidance April 2023; Art. 30(4) GDPR. */
export const onlyALink = activityRule(
  { id: "only-a-link", catalogue: "GV-04", grade: "warning", citation: "DPC guidance April 2023; Art. 30(4) GDPR" },
  ({ state }) => [
    ...itemsOf(state.purposes).flatMap(({ id, name }) =>
      placeIf(isOnlyLink(name), { field: "purposes", rowId: id, part: "name" }),
    ),
    ...itemsOf(state.personalData).flatMap(({ id, items }) =>
      placeIf(isOnlyLink(items), { field: "personalData", rowId: id, part: "items" }),
    ),
    ...itemsOf(state.retentionRules).flatMap(({ id, limit }) =>
      placeIf(limit.kind === "criterion" && isOnlyLink(limit.criterion), {
        field: "retentionRules",
        rowId: id,
        part: "limit",
      }),
    ),
    // Beside a measure of the catalogue a link only leads to more.
    ...ownMeasures(state).flatMap(({ id, description }) =>
      placeIf(isOnlyLink(description), { field: "measures", rowId: id, part: "description" }),
    ),
  ],
);
