import { givenValue } from "../../../answers";
import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

const CLAUSE = /(§|section|sec\.)\s*26\s*(BDSG\s*)?(Abs\.|Absatz|para\.|\(|I\b)\s*1?\b/i;
const FIRST = /26\s*(BDSG\s*)?((Abs\.|Absatz|para\.)\s*1|\(1\)|I)(?![\dIV])/i;

/** Whether one citation is § 26(1) BDSG and not its second sentence, which stands. */
const citesFirstParagraph = (citation: string): boolean =>
  /BDSG/.test(citation) && CLAUSE.test(citation) && FIRST.test(citation) && !/S(atz|\.|entence)\s*2/i.test(citation);

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
      return placeIf(provision.split(/[;,]/).some(citesFirstParagraph), claimPart(one, "provision"));
    }),
);
