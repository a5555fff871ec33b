import { containsWord } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { saidTexts } from "../../saying";

/** The numbers of employees that are proposed in the place of 250. */
const PLANNED: readonly number[] = [750, 1_000];

/** The numbers of employees of which a text speaks. */
const staffIn = (text: string): number[] =>
  [
    ...text.matchAll(
      /(\d[\d.,]*)\s*(employees|staff|workers|persons|people|beschäftigte|mitarbeit|personen|arbeitnehm)/giu,
    ),
  ].map(([, count = ""]) => Number(count.replaceAll(/[.,]/g, "")));

/** X30-03, COM(2025) 501; not in force. */
export const exemptionNotYetLaw = activityRule(
  { id: "exemption-not-yet-law", catalogue: "X30-03", grade: "warning", citation: "COM(2025) 501; not in force" },
  ({ state, law, clock }) => {
    const limit = law.persons("record-exemption-employees", clock);
    const texts = saidTexts(state.particulars.exemption);
    const leansOn = texts.flatMap(staffIn).some((count) => PLANNED.includes(count) && count > limit);
    const isOmnibus = containsWord(texts, ["omnibus*"]) && PLANNED.every((count) => count > limit);
    return placeIf(leansOn || isOmnibus, { field: "particulars", part: "exemption" });
  },
);
