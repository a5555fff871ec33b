import { itemsOf } from "../../../answers";
import { containsWord } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { saidTexts, textsOf } from "../../saying";

/** TR-05, C-311/18; C-362/14. */
export const invalidFramework = activityRule(
  { id: "invalid-framework", catalogue: "TR-05", grade: "warning", citation: "C-311/18; C-362/14" },
  ({ state }) => {
    const names = ["Privacy Shield", "Privacy-Shield", "Safe Harbor", "Safe Harbour"];
    return [
      ...itemsOf(state.transfers).flatMap((row) => {
        const texts = [
          ...textsOf(row.note),
          ...itemsOf(row.safeguards).flatMap(({ description }) => textsOf(description)),
          ...textsOf(row.safeguards.note),
        ];
        return placeIf(containsWord(texts, names), { field: "transfers", rowId: row.id, part: "safeguards" });
      }),
      ...itemsOf(state.recipients).flatMap((row) =>
        placeIf(containsWord(saidTexts(row.contract), names), { field: "recipients", rowId: row.id, part: "contract" }),
      ),
    ];
  },
);
