import { givenValue, itemsOf } from "../../../answers";
import { daysOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RT-04, Art. 17(1)(a) GDPR; § 15(4) AGG, § 61b ArbGG. */
export const applicantsTooLong = activityRule(
  {
    id: "applicants-too-long",
    catalogue: "RT-04",
    grade: "warning",
    citation: "Art. 17(1)(a) GDPR; § 15(4) AGG, § 61b ArbGG",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const people = itemsOf(state.dataSubjects);
    const applicants = people.length > 0 && people.every(({ category }) => category === "applicants");
    return itemsOf(state.retentionRules).flatMap((row) => {
      const kind = givenValue(row.particulars.class);
      // Receipts for travel of applicants, or files of those who were hired, say by their class that they are no such data.
      const about = kind === undefined ? applicants : kind === "rejected-applicants";
      const long = row.limit.kind === "period" && daysOf(row.limit.period) > 190;
      const excused = isSaid(row.particulars.talentPoolConsent) || isSaid(row.particulars.deviation);
      return placeIf(about && long && !excused, { field: "retentionRules", rowId: row.id, part: "limit" });
    });
  },
);
