import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** SC-06, Art. 9(2)(e) GDPR; C-252/21. */
export const madePublicUnexplained = activityRule(
  {
    id: "made-public-unexplained",
    catalogue: "SC-06",
    grade: "advice",
    citation: "Art. 9(2)(e) GDPR; C-252/21",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(givenValue(row.condition) === "art-9-2-e" && !isSaid(row.particulars.madePublic), {
        field: "personalData",
        rowId: row.id,
        part: "particulars.madePublic",
      }),
    ),
);
