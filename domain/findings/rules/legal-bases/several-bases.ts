import { itemsOf } from "../../../answers";
import { hasWords } from "../../../words";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-09, EDPB GL 05/2020; C-252/21. */
export const severalBases = activityRule(
  {
    id: "several-bases",
    catalogue: "LB-09",
    grade: "advice",
    citation: "EDPB GL 05/2020; C-252/21",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.purposes).flatMap(({ id, legalBases }) => {
      const claims = itemsOf(legalBases);
      const bases = new Set(claims.map(({ basis }) => basis));
      const pair = claims.filter(({ basis }) => basis === "art-6-1-a" || basis === "art-6-1-f");
      // Consent beside an interest without saying which covers what is the rule consent-and-interest.
      const other = !(bases.has("art-6-1-a") && bases.has("art-6-1-f")) || pair.every(({ covers }) => hasWords(covers));
      return placeIf(bases.size > 1 && other && claims.some(({ covers }) => !hasWords(covers)), {
        field: "purposes",
        rowId: id,
        part: "legalBases",
      });
    }),
);
