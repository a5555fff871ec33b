import type { Activity } from "../../../activities/activity";
import { givenValue, itemsOf } from "../../../answers";
import type { SpecialCategoryCondition } from "../../../codes/special-category-conditions";
import { entityOf, subjectsInclude } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/**
 * Conditions of Art. 9(2) GDPR that hold without § 22(1), § 26(3) or § 27 BDSG, so that § 22(2) does not come with them;
 * consent counts among them unless it is that of employees, § 26(3) s. 2 and 3 BDSG.
 */
const DIRECT: readonly string[] = ["art-9-2-c", "art-9-2-d", "art-9-2-e", "art-9-2-f"];
const STAFF: readonly string[] = ["employees", "applicants", "former-employees", "trainees", "temp-workers"];

function isOutside(condition: SpecialCategoryCondition | undefined, state: Activity): boolean {
  if (condition === undefined) return false;
  return DIRECT.includes(condition) || (condition === "art-9-2-a" && !subjectsInclude(state, STAFF));
}

/** SC-09, § 22(2), § 26(3) BDSG. */
export const specificMeasuresMissing = activityRule(
  {
    id: "specific-measures-missing",
    catalogue: "SC-09",
    grade: "advice",
    citation: "§ 22(2), § 26(3) BDSG",
    roles: CONTROLLERS,
  },
  ({ state, register }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(
        row.mark === "special" &&
          !isOutside(givenValue(row.condition), state) &&
          entityOf(state, register.organisation)?.contact.country === "DE" &&
          !isSaid(row.particulars.specificMeasures),
        { field: "personalData", rowId: row.id, part: "particulars.specificMeasures" },
      ),
    ),
);
