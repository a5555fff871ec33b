import { givenValue } from "../../../answers";
import { linksOf } from "../../../links";
import { recordRule } from "../../rule";

/** The end of a date of which only the year or the month is known, by its length. */
const LAST_DAY: Partial<Record<number, string>> = { 4: "-12-31", 7: "-28" };

/** XR-09, Arts. 5(2), 12(1), 24(1) GDPR. */
export const noticeOld = recordRule(
  "organisation",
  { id: "notice-old", catalogue: "XR-09", grade: "advice", citation: "Arts. 5(2), 12(1), 24(1) GDPR" },
  ({ state, register, law, clock }) => {
    const period = law.period("notice-interval", clock);
    const notices = linksOf(state).flatMap(({ id, noun }) => {
      const document = noun === "document" ? register.record("document", id) : undefined;
      const dated = document?.kind === "privacy-notice" ? givenValue(document.dated) : undefined;
      return dated === undefined ? [] : [{ id, lastDay: `${dated}${LAST_DAY[dated.length] ?? ""}` }];
    });
    const newest = notices.sort((one, other) => one.lastDay.localeCompare(other.lastDay)).at(-1);
    if (!newest || !clock.olderThan(newest.lastDay, period)) return [];
    return [{ field: "statements", about: { record: newest.id, period } }];
  },
);
