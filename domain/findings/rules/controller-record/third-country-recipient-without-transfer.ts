import { itemsOf } from "../../../answers";
import { countriesOf, goesTo, isThird } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isNone } from "../../saying";

/** A30-10, Art. 30(1)(d) and (e) GDPR. */
export const thirdCountryRecipientWithoutTransfer = activityRule(
  {
    id: "third-country-recipient-without-transfer",
    catalogue: "A30-10",
    grade: "error",
    citation: "Art. 30(1)(d) and (e) GDPR",
  },
  ({ state, register, clock }) => {
    if (isNone(state.transfers)) return [];
    const transfers = itemsOf(state.transfers);
    return itemsOf(state.recipients).flatMap(({ id, partyId }) => {
      const party = partyId ? register.record("party", partyId) : undefined;
      const country = party && countriesOf(party, register).find((one) => isThird(one, clock));
      const covered = transfers.some((row) => row.recipientRow === id || (country && goesTo(row, country)));
      return placeIf(country !== undefined && !covered, {
        field: "recipients",
        rowId: id,
        about: { record: partyId ?? undefined, country },
      });
    });
  },
);
