import type { MeasureAim } from "../../../codes/measure-kinds";
import { containsWord, measuresOf, ownMeasures } from "../../facts";
import { activityRule } from "../../rule";
import { textsOf } from "../../saying";

/** Which aims of the catalogue serve a goal, and the words in which people speak of it. */
const GOALS: Record<"confidentiality" | "integrity" | "availability", { aims: MeasureAim[]; speaksOf: string[] }> = {
  confidentiality: {
    aims: ["confidentiality", "pseudonymisation-encryption"],
    speaksOf: [
      "confidential*",
      "encrypt*",
      "access control*",
      "vertraulich*",
      "verschlüssel*",
      "zugriff*",
      "zutritt*",
      "zugang*",
      "berechtigung*",
    ],
  },
  integrity: {
    aims: ["integrity"],
    speaksOf: [
      "integrity",
      "logging",
      "log files",
      "checksum*",
      "signature*",
      "integrität*",
      "protokollier*",
      "eingabekontroll*",
      "prüfsumme*",
      "signatur*",
    ],
  },
  availability: {
    aims: ["availability", "restoration"],
    speaksOf: [
      "availab*",
      "backup*",
      "redundan*",
      "restor*",
      "recover*",
      "verfügbar*",
      "sicherungskopie*",
      "datensicherung*",
      "wiederherstell*",
      "notstrom*",
    ],
  },
};
const NAMES = ["confidentiality", "integrity", "availability"] as const;

/** SE-03, Art. 32(1)(b) GDPR; SDM. */
export const protectionGoalOpen = activityRule(
  { id: "protection-goal-open", catalogue: "SE-03", grade: "advice", citation: "Art. 32(1)(b) GDPR; SDM" },
  ({ state, register }) => {
    const measures = measuresOf(state, register);
    const own = ownMeasures(state);
    // A measure in own words that speaks of no goal may serve any of them.
    const unclear = own.some(
      ({ description }) => !NAMES.some((name) => containsWord(textsOf(description), GOALS[name].speaksOf)),
    );
    if (measures.length === 0 || unclear) return [];
    return NAMES.filter(
      (name) =>
        !measures.some(({ aim }) => GOALS[name].aims.includes(aim)) &&
        !own.some(({ description }) => containsWord(textsOf(description), GOALS[name].speaksOf)),
    ).map((name) => ({ field: "measures", part: name, about: { aim: name } }));
  },
);
