import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** SC-10, Art. 87 GDPR. */
export const nationalIdentifierLawMissing = activityRule(
  {
    id: "national-identifier-law-missing",
    catalogue: "SC-10",
    grade: "advice",
    citation: "Art. 87 GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(row.category === "nir" && !givenValue(row.conditionLaw)?.trim(), {
        field: "personalData",
        rowId: row.id,
        part: "conditionLaw",
      }),
    ),
);
