import type { MeasureAim } from "../../../codes/measure-kinds";
import { containsWord, measuresOf, ownMeasures, RESTORATION_WORDS } from "../../facts";
import { activityRule } from "../../rule";
import { textsOf } from "../../saying";

const NAMES = ["confidentiality", "integrity", "availability"] as const;
type Goal = (typeof NAMES)[number];

/** Which aims of the catalogue serve a goal, and the words in which people speak of it. */
const GOALS: Record<Goal, { aims: MeasureAim[]; speaksOf: string[] }> = {
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
    speaksOf: [...RESTORATION_WORDS, "availab*", "redundan*", "verfügbar*", "notstrom*"],
  },
};
/** The goals that a text speaks of. */
const goalsIn = (texts: readonly string[]): Goal[] => NAMES.filter((name) => containsWord(texts, GOALS[name].speaksOf));

/** SE-03, Art. 32(1)(b) GDPR; SDM. */
export const protectionGoalOpen = activityRule(
  { id: "protection-goal-open", catalogue: "SE-03", grade: "advice", citation: "Art. 32(1)(b) GDPR; SDM" },
  ({ state, register }) => {
    const measures = measuresOf(state, register);
    const spoken = ownMeasures(state).map(({ description }) => goalsIn(textsOf(description)));
    // A measure in own words that speaks of no goal may serve any of them.
    if (measures.length === 0 || spoken.some((goals) => goals.length === 0)) return [];
    const served = new Set(spoken.flat());
    return NAMES.filter((name) => !served.has(name) && !measures.some(({ aim }) => GOALS[name].aims.includes(aim))).map(
      (name) => ({ field: "measures", part: name, about: { aim: name } }),
    );
  },
);
