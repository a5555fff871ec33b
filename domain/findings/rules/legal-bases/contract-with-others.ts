import { itemsOf } from "../../../answers";
import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-12, Art. 6(1)(b) GDPR; EDPB GL 2/2019. */
export const contractWithOthers = activityRule(
  {
    id: "contract-with-others",
    catalogue: "LB-12",
    grade: "warning",
    citation: "Art. 6(1)(b) GDPR; EDPB GL 2/2019",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const people = itemsOf(state.dataSubjects);
    // Categories in which nobody is a party to the contract; any other may hold one.
    const others = [
      "visitors",
      "passers-by",
      "contact-persons",
      "relatives",
      "whistleblowers",
      "citizens",
      "subscribers",
    ];
    if (people.length === 0 || !people.every(({ category }) => others.includes(category))) return [];
    return claimsOf(state).flatMap((one) => placeIf(one.claim.basis === "art-6-1-b", claimPart(one, "basis")));
  },
);
