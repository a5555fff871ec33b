import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** RT-07, EDPB CEF report 10.2.2026. */
export const retentionLawMissing = activityRule(
  {
    id: "retention-law-missing",
    catalogue: "RT-07",
    grade: "advice",
    citation: "EDPB CEF report 10.2.2026",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.retentionRules).flatMap((row) =>
      placeIf(givenValue(row.particulars.groundKind) === "law" && !givenValue(row.provision)?.trim(), {
        field: "retentionRules",
        rowId: row.id,
        part: "provision",
      }),
    ),
);
