import { givenValue, itemsOf } from "../../../answers";
import { containsWord, daysOf, entityOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid, saidTexts, textsOf } from "../../saying";

/** RT-09, § 147(3) AO, § 257(4) HGB. */
export const vouchersTenYears = activityRule(
  {
    id: "vouchers-ten-years",
    catalogue: "RT-09",
    grade: "advice",
    citation: "§ 147(3) AO, § 257(4) HGB",
    roles: CONTROLLERS,
  },
  ({ state, register }) =>
    itemsOf(state.retentionRules).flatMap((row) =>
      placeIf(
        row.limit.kind === "period" &&
          !isSaid(row.particulars.deviation) &&
          Math.round(daysOf(row.limit.period) / 365.25) === 10 &&
          (givenValue(row.particulars.class) === "vouchers" ||
            (givenValue(row.particulars.class) === undefined &&
              containsWord([...textsOf(row.name), ...saidTexts(row.ground)], ["Buchungsbeleg*", "vouchers"]))) &&
          entityOf(state, register.organisation)?.contact.country === "DE",
        { field: "retentionRules", rowId: row.id, part: "limit" },
      ),
    ),
);
