import { itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** PU-03, Art. 6(4) GDPR; §§ 23, 24 BDSG. */
export const compatibilityUntested = activityRule(
  {
    id: "compatibility-untested",
    catalogue: "PU-03",
    grade: "warning",
    citation: "Art. 6(4) GDPR; §§ 23, 24 BDSG",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.purposes).flatMap(({ id, legalBases, particulars }) => {
      const excused = itemsOf(legalBases).some(({ basis }) => basis === "art-6-1-a" || basis === "art-6-1-c");
      return placeIf(isSaid(particulars.originalPurpose) && !isSaid(particulars.compatibilityTest) && !excused, {
        field: "purposes",
        rowId: id,
        part: "particulars.compatibilityTest",
      });
    }),
);
