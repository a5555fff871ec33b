import { givenValue, itemsOf } from "../../../answers";
import { containsWord } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { saidTexts, textsOf } from "../../saying";

/** GV-10, TDDDG since 14.5.2024. */
export const outdatedTerm = activityRule(
  { id: "outdated-term", catalogue: "GV-10", grade: "advice", citation: "TDDDG since 14.5.2024" },
  ({ state }) => {
    const old = [
      "TTDSG",
      "BDSG a.F.",
      "BDSG-alt",
      "Verfahrensverzeichnis*",
      "§ 13 TMG",
      "§ 15 TMG",
      "öffentliches Verzeichnis",
      "95/46/EG",
      "95/46/EC",
    ];
    return [
      ...itemsOf(state.purposes).flatMap(({ id, name, legalBases }) => {
        const provisions = itemsOf(legalBases).flatMap(({ provision }) => givenValue(provision) ?? []);
        return placeIf(containsWord([...textsOf(name), ...provisions], old), { field: "purposes", rowId: id });
      }),
      ...itemsOf(state.retentionRules).flatMap(({ id, provision, ground }) =>
        placeIf(containsWord([givenValue(provision) ?? "", ...saidTexts(ground)], old), {
          field: "retentionRules",
          rowId: id,
        }),
      ),
      ...placeIf(containsWord([...saidTexts(state.description), ...saidTexts(state.information)], old), {
        field: "description",
      }),
    ];
  },
);
