import { itemsOf } from "../../../answers";
import { containsWord } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { textsOf } from "../../saying";

/** PU-04, Art. 5(1)(c) GDPR. */
export const dataVeryBroad = activityRule(
  {
    id: "data-very-broad",
    catalogue: "PU-04",
    grade: "advice",
    citation: "Art. 5(1)(c) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const rows = itemsOf(state.personalData);
    const all = rows.filter(({ items }) =>
      containsWord(textsOf(items), ["all data", "any data", "sämtliche Daten", "alle Daten"]),
    );
    return [
      ...placeIf(rows.length > 20, { field: "personalData" }),
      ...all.map(({ id }) => ({ field: "personalData", rowId: id, part: "items" })),
    ];
  },
);
