import { givenValue, itemsOf } from "../../../answers";
import { CRIMINAL_CATEGORIES } from "../../../codes/data-categories";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** SC-08, Art. 10 GDPR. */
export const criminalDataLawMissing = activityRule(
  {
    id: "criminal-data-law-missing",
    catalogue: "SC-08",
    grade: "warning",
    citation: "Art. 10 GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(
        (row.mark === "criminal" || CRIMINAL_CATEGORIES.some((code) => code === row.category)) &&
          !givenValue(row.conditionLaw)?.trim() &&
          !isSaid(row.particulars.officialAuthority),
        { field: "personalData", rowId: row.id, part: "conditionLaw" },
      ),
    ),
);
