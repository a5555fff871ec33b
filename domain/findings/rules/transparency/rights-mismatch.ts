import { itemsOf } from "../../../answers";
import { claimsOf } from "../../facts";
import { activityRule, CONTROLLERS } from "../../rule";

/** TN-03, Arts. 13(2)(b), 15 to 22, 7(3) GDPR. */
export const rightsMismatch = activityRule(
  {
    id: "rights-mismatch",
    catalogue: "TN-03",
    grade: "warning",
    citation: "Arts. 13(2)(b), 15 to 22, 7(3) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    if (state.rights.answer !== "given") return [];
    const bases = claimsOf(state).map(({ claim }) => claim.basis);
    if (bases.length === 0) return [];
    const stated = new Set<string>(itemsOf(state.rights).map(({ right }) => right));
    const wanted = [
      ...(bases.includes("art-6-1-a") ? ["art-7-3"] : []),
      ...(bases.includes("art-6-1-e") || bases.includes("art-6-1-f") ? ["art-21"] : []),
    ];
    return wanted.some((right) => !stated.has(right)) ? [{ field: "rights" }] : [];
  },
);
