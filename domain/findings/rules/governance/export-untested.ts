import { givenValue } from "../../../answers";
import { placeIf, recordRule } from "../../rule";

/** GV-07, Arts. 30(4), 31 GDPR. */
export const exportUntested = recordRule(
  "organisation",
  { id: "export-untested", catalogue: "GV-07", grade: "advice", citation: "Arts. 30(4), 31 GDPR" },
  ({ state, law, clock }) => {
    const day = givenValue(state.particulars.exportTestedOn);
    return placeIf(day === undefined || clock.olderThan(day, law.period("export-test-interval", clock)), {
      field: "particulars",
      part: "exportTestedOn",
    });
  },
);
