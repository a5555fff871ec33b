import { claimsOf, entityOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-17, Art. 8 GDPR. */
export const childConsent = activityRule(
  { id: "child-consent", catalogue: "LB-17", grade: "warning", citation: "Art. 8 GDPR", roles: CONTROLLERS },
  ({ state, register, law, clock }) => {
    const { onlineServiceToChildren, parentalConsent, ageCheck } = state.particulars;
    if (!isSaid(onlineServiceToChildren) || !claimsOf(state).some(({ claim }) => claim.basis === "art-6-1-a"))
      return [];
    const country = entityOf(state, register.organisation)?.contact.country;
    // Art. 8(1): 16 years, unless the law of the state says less.
    const age = (country && law.consentAge(country, clock)?.age) ?? 16;
    return [
      ...placeIf(!isSaid(parentalConsent), { field: "particulars", part: "parentalConsent", about: { count: age } }),
      ...placeIf(!isSaid(ageCheck), { field: "particulars", part: "ageCheck", about: { count: age } }),
    ];
  },
);
