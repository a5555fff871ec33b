import { itemsOf } from "../../../answers";
import { containsWord } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { saidTexts, textsOf } from "../../saying";

const NAMES = ["Privacy Shield", "Privacy-Shield", "Safe Harbor", "Safe Harbour"];
/** Words by which a sentence says that the framework is over instead of leaning on it. */
const OVER = [
  "invalid*",
  "no longer",
  "instead of",
  "replace*",
  "former*",
  "ungültig*",
  "nicht mehr",
  "statt des",
  "statt dem",
  "statt auf",
  "statt privacy",
  "statt safe",
  "anstelle*",
  "ersetzt*",
  "abgelöst*",
  "früher*",
  "ehemalig*",
];

/** Whether some sentence names a former framework without saying that it is over. */
const restsOnFormer = (texts: readonly string[]): boolean =>
  texts
    .flatMap((text) => text.split(/[.;!?\n]/))
    .some((one) => containsWord([one], NAMES) && !containsWord([one], OVER));

/** TR-05, C-311/18; C-362/14. */
export const invalidFramework = activityRule(
  { id: "invalid-framework", catalogue: "TR-05", grade: "warning", citation: "C-311/18; C-362/14" },
  ({ state }) => [
    ...itemsOf(state.transfers).flatMap((row) => {
      const texts = [
        ...textsOf(row.note),
        ...itemsOf(row.safeguards).flatMap(({ description }) => textsOf(description)),
        ...textsOf(row.safeguards.note),
      ];
      return placeIf(restsOnFormer(texts), { field: "transfers", rowId: row.id, part: "safeguards" });
    }),
    ...itemsOf(state.recipients).flatMap((row) =>
      placeIf(restsOnFormer(saidTexts(row.contract)), { field: "recipients", rowId: row.id, part: "contract" }),
    ),
  ],
);
