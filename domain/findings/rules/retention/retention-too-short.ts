import { givenValue, itemsOf } from "../../../answers";
import { daysOf, entityOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RT-05, § 147 AO, § 257 HGB, § 41 EStG, § 16(2) ArbZG. */
export const retentionTooShort = activityRule(
  {
    id: "retention-too-short",
    catalogue: "RT-05",
    grade: "warning",
    citation: "§ 147 AO, § 257 HGB, § 41 EStG, § 16(2) ArbZG",
    roles: CONTROLLERS,
  },
  ({ state, register, law, clock }) =>
    itemsOf(state.retentionRules).flatMap((row) =>
      placeIf(
        (() => {
          const least = law.retention(
            givenValue(row.particulars.class) ?? "",
            entityOf(state, register.organisation)?.contact.country ?? "",
            clock,
          )?.atLeast;
          return (
            row.limit.kind === "period" &&
            Boolean(least) &&
            daysOf(row.limit.period) < daysOf(least ?? "P0D") - 1 &&
            !isSaid(row.particulars.deviation)
          );
        })(),
        { field: "retentionRules", rowId: row.id, part: "limit" },
      ),
    ),
);
