import { givenValue, itemsOf } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-19, Directive 2002/58/EC Art. 13; § 7 UWG. */
export const marketingWithoutConsent = activityRule(
  {
    id: "marketing-without-consent",
    catalogue: "LB-19",
    grade: "warning",
    citation: "Directive 2002/58/EC Art. 13; § 7 UWG",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.purposes).flatMap(({ id, legalBases, particulars }) => {
      const channels = givenValue(particulars.marketingChannels) ?? [];
      const consent = itemsOf(legalBases).some(({ basis }) => basis === "art-6-1-a");
      const written = channels.includes("e-mail") || channels.includes("text-message");
      const needed = channels.includes("phone-consumers") || (written && !isSaid(particulars.existingCustomers));
      return placeIf(needed && !consent, { field: "purposes", rowId: id, part: "particulars.marketingChannels" });
    }),
);
