import { itemsOf } from "../../../answers";
import { hasWords } from "../../../words";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-08, Arts. 5(1)(a), 6(1), 7(3) GDPR; EDPB GL 05/2020. */
export const consentAndInterest = activityRule(
  {
    id: "consent-and-interest",
    catalogue: "LB-08",
    grade: "warning",
    citation: "Arts. 5(1)(a), 6(1), 7(3) GDPR; EDPB GL 05/2020",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.purposes).flatMap(({ id, legalBases }) => {
      const claims = itemsOf(legalBases).filter(({ basis }) => basis === "art-6-1-a" || basis === "art-6-1-f");
      const both = new Set(claims.map(({ basis }) => basis)).size === 2;
      return placeIf(both && !claims.every(({ covers }) => hasWords(covers)), {
        field: "purposes",
        rowId: id,
        part: "legalBases",
      });
    }),
);
