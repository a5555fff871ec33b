import { givenValue } from "../../../answers";
import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-15, C-34/21; BAG 8 AZR 209/21; Art. 88 GDPR. */
export const employmentClause = activityRule(
  {
    id: "employment-clause",
    catalogue: "LB-15",
    grade: "warning",
    citation: "C-34/21; BAG 8 AZR 209/21; Art. 88 GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) => {
      const provision = givenValue(one.claim.provision) ?? "";
      const cited =
        /§ ?26 ?(Abs\. ?1|\(1\)|I\b)/.test(provision) && /BDSG/.test(provision) && !/S(atz|\.) ?2/.test(provision);
      return placeIf(cited, claimPart(one, "provision"));
    }),
);
