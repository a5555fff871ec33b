import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** XR-04, Arts. 13(1)(c), 14(1)(c) GDPR. */
export const purposeNotInNotice = activityRule(
  {
    id: "purpose-not-in-notice",
    catalogue: "XR-04",
    grade: "warning",
    citation: "Arts. 13(1)(c), 14(1)(c) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.purposes).flatMap(({ id, particulars }) =>
      placeIf(givenValue(particulars.inNotice) === "not-mentioned", {
        field: "purposes",
        rowId: id,
        part: "particulars.inNotice",
      }),
    ),
);
