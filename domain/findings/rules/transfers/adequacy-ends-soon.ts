import { itemsOf } from "../../../answers";
import { addMonthsBack, toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-04, Art. 45(3) GDPR. */
export const adequacyEndsSoon = activityRule(
  { id: "adequacy-ends-soon", catalogue: "TR-04", grade: "advice", citation: "Art. 45(3) GDPR" },
  ({ state, law, clock }) =>
    itemsOf(state.transfers).flatMap((row) => {
      if (row.destination.kind !== "country" || !toolsOf(row).includes("art-45")) return [];
      const { country } = row.destination;
      const end = law.adequacy(country, clock)?.validTo;
      const soon = end && clock.reached(addMonthsBack(end, law.period("adequacy-warning", clock)));
      return placeIf(Boolean(soon), {
        field: "transfers",
        rowId: row.id,
        part: "safeguards",
        about: { country, day: end ?? undefined },
      });
    }),
);
