import { givenValue, itemsOf } from "../../../answers";
import { daysOf, entityOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RT-03, Art. 5(1)(e) GDPR. */
export const retentionTooLong = activityRule(
  { id: "retention-too-long", catalogue: "RT-03", grade: "warning", citation: "Art. 5(1)(e) GDPR", roles: CONTROLLERS },
  ({ state, register, law, clock }) =>
    itemsOf(state.retentionRules).flatMap((row) =>
      placeIf(
        (() => {
          const most = law.retention(
            givenValue(row.particulars.class) ?? "",
            entityOf(state, register.organisation)?.contact.country ?? "",
            clock,
          )?.atMost;
          return (
            row.limit.kind === "period" &&
            Boolean(most) &&
            !["rejected-applicants", "video-surveillance"].includes(givenValue(row.particulars.class) ?? "") &&
            daysOf(row.limit.period) > daysOf(most ?? "P0D") &&
            !isSaid(row.particulars.deviation)
          );
        })(),
        { field: "retentionRules", rowId: row.id, part: "limit" },
      ),
    ),
);
