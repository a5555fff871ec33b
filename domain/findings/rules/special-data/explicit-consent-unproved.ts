import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** SC-02, Arts. 9(2)(a), 7(1) GDPR. */
export const explicitConsentUnproved = activityRule(
  {
    id: "explicit-consent-unproved",
    catalogue: "SC-02",
    grade: "warning",
    citation: "Arts. 9(2)(a), 7(1) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.personalData).flatMap((row) =>
      placeIf(givenValue(row.condition) === "art-9-2-a" && !isSaid(row.particulars.explicitConsent), {
        field: "personalData",
        rowId: row.id,
        part: "particulars.explicitConsent",
      }),
    ),
);
