import { givenValue, itemsOf } from "../../../answers";
import { claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** TN-04, Art. 21(1) to (4) GDPR. */
export const objectionRouteMissing = activityRule(
  {
    id: "objection-route-missing",
    catalogue: "TN-04",
    grade: "warning",
    citation: "Art. 21(1) to (4) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const based = claimsOf(state).some(({ claim }) => claim.basis === "art-6-1-e" || claim.basis === "art-6-1-f");
    const marketing = itemsOf(state.purposes).some(
      ({ particulars }) => givenValue(particulars.kind) === "direct-marketing",
    );
    const told = isSaid(state.optOut) || itemsOf(state.rights).some(({ right }) => right === "art-21");
    return placeIf((based || marketing) && !told, { field: "optOut" });
  },
);
