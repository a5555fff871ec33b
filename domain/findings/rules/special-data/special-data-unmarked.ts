import { itemsOf } from "../../../answers";
import { SPECIAL_CATEGORIES } from "../../../codes/data-categories";
import { containsWord } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { textsOf } from "../../saying";

/** SC-07, Art. 9(1) GDPR; C-184/20. */
export const specialDataUnmarked = activityRule(
  { id: "special-data-unmarked", catalogue: "SC-07", grade: "warning", citation: "Art. 9(1) GDPR; C-184/20" },
  ({ state }) => {
    const signs = [
      "Krankheit*",
      "Krankmeldung*",
      "Arbeitsunfähigkeit*",
      "AU-Bescheinigung*",
      "Schwerbehinderung*",
      "Diagnose*",
      "Religion*",
      "Konfession*",
      "Kirchensteuer*",
      "Gewerkschaft*",
      "biometrisch*",
      "Fingerabdruck*",
      "Gesundheit*",
      "sick leave",
      "illness*",
      "disabilit*",
      "diagnos*",
      "religio*",
      "trade union",
      "biometric*",
      "fingerprint*",
      "health data",
      "health status",
    ];
    return itemsOf(state.personalData).flatMap((row) => {
      const byKind = SPECIAL_CATEGORIES.some((code) => code === row.category);
      return placeIf(row.mark === "ordinary" && (byKind || containsWord(textsOf(row.items), signs)), {
        field: "personalData",
        rowId: row.id,
        part: "mark",
      });
    });
  },
);
