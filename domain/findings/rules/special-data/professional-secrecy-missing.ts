import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** SC-04, Art. 9(3) GDPR. */
export const professionalSecrecyMissing = activityRule(
  {
    id: "professional-secrecy-missing",
    catalogue: "SC-04",
    grade: "warning",
    citation: "Art. 9(3) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(givenValue(row.condition) === "art-9-2-h" && !isSaid(row.particulars.professionalSecrecy), {
        field: "personalData",
        rowId: row.id,
        part: "particulars.professionalSecrecy",
      }),
    ),
);
