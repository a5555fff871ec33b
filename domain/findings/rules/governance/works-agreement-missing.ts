import { givenValue } from "../../../answers";
import { entityOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** GV-08, § 87(1) no. 6 BetrVG. */
export const worksAgreementMissing = activityRule(
  { id: "works-agreement-missing", catalogue: "GV-08", grade: "advice", citation: "§ 87(1) no. 6 BetrVG" },
  ({ state, register }) =>
    placeIf(
      entityOf(state, register.organisation)?.contact.country === "DE" &&
        isSaid(state.particulars.employeesMonitored) &&
        givenValue(register.organisation.particulars.worksCouncil) === "exists" &&
        !isSaid(state.particulars.worksAgreement),
      { field: "particulars", part: "worksAgreement" },
    ),
);
