import { givenValue } from "../../../answers";
import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-13, Art. 6(1)(b) GDPR; EDPB GL 2/2019; C-252/21. */
export const contractForAdvertising = activityRule(
  {
    id: "contract-for-advertising",
    catalogue: "LB-13",
    grade: "warning",
    citation: "Art. 6(1)(b) GDPR; EDPB GL 2/2019; C-252/21",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-b" &&
          ["direct-marketing", "personalised-advertising", "usage-analytics", "fraud-prevention"].includes(
            givenValue(one.purpose.particulars.kind) ?? "",
          ),
        claimPart(one, "basis"),
      ),
    ),
);
