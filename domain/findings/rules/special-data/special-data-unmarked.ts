import { itemsOf } from "../../../answers";
import { SPECIAL_CATEGORIES } from "../../../codes/data-categories";
import { containsWord } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { textsOf } from "../../saying";

/** Fingerprints that are no biometry: of browsers, devices, keys and files. */
const DEVICES =
  /(browser|device|canvas|certificate|key|file|digital|ssh)[ -]?(fingerprint\w*)|(digitale\w*|browser|geräte)[ -]?fingerabdr\p{L}*/giu;
const withoutDevices = (text: string): string => text.replaceAll(DEVICES, "");

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
      "Diagnose",
      "Diagnosen",
      "Religion*",
      "Konfession*",
      "Kirchensteuer*",
      "Gewerkschaft*",
      "biometrisch*",
      "Fingerabdruck*",
      "Gesundheitsdaten*",
      "Gesundheitszustand*",
      "Gesundheitszeugnis*",
      "Gesundheitsangaben*",
      "Gesundheitsfragen",
      "Gesundheitsfragebogen*",
      "gesundheitlich*",
      "sick leave",
      "illness*",
      "disabilit*",
      "diagnosis",
      "diagnoses",
      "religio*",
      "trade union",
      "biometric*",
      "fingerprint*",
      "health data",
      "health status",
    ];
    return itemsOf(state.personalData).flatMap((row) => {
      const byKind = SPECIAL_CATEGORIES.some((code) => code === row.category);
      return placeIf(
        row.mark === "ordinary" && (byKind || containsWord(textsOf(row.items).map(withoutDevices), signs)),
        {
          field: "personalData",
          rowId: row.id,
          part: "mark",
        },
      );
    });
  },
);
