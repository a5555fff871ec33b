import { givenValue } from "../../../answers";
import { claimPart, claimsOf, containsWord } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-16, C-65/23; Art. 88(2) GDPR. */
export const worksAgreementUnchecked = activityRule(
  {
    id: "works-agreement-unchecked",
    catalogue: "LB-16",
    grade: "warning",
    citation: "C-65/23; Art. 88(2) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) => {
      const { provision, particulars } = one.claim;
      const used =
        isSaid(particulars.collectiveAgreement) ||
        containsWord(
          [givenValue(provision) ?? ""],
          [
            "Betriebsvereinbarung*",
            "Gesamtbetriebsvereinbarung*",
            "Konzernbetriebsvereinbarung*",
            "Dienstvereinbarung*",
            "Tarifvertrag*",
            "works agreement*",
            "collective agreement*",
          ],
        );
      return placeIf(
        used && !isSaid(particulars.collectiveAgreementCheck),
        claimPart(one, "particulars.collectiveAgreementCheck"),
      );
    }),
);
