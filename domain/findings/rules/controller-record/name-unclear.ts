import { activityRule, placeIf } from "../../rule";
import { textsOf } from "../../saying";

/** A30-17, Not in Art. 30 GDPR; usual in the forms of the authorities. */
export const nameUnclear = activityRule(
  {
    id: "name-unclear",
    catalogue: "A30-17",
    grade: "advice",
    citation: "Not in Art. 30 GDPR; usual in the forms of the authorities",
  },
  ({ state }) =>
    placeIf(
      textsOf(state.name).every((text) => text.length < 4),
      { field: "name" },
    ),
);
