import { itemsOf } from "../../../answers";
import { goesTo, thirdCountriesOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isNone } from "../../saying";

/** A30-10, Art. 30(1)(d) and (e), (2)(c) GDPR. */
export const thirdCountryRecipientWithoutTransfer = activityRule(
  {
    id: "third-country-recipient-without-transfer",
    catalogue: "A30-10",
    grade: "error",
    citation: "Art. 30(1)(d) and (e), (2)(c) GDPR",
  },
  ({ state, register, clock }) => {
    if (isNone(state.transfers)) return [];
    const transfers = itemsOf(state.transfers);
    return itemsOf(state.recipients).flatMap((recipient) => {
      const { id, partyId } = recipient;
      // A transfer to this recipient that names no country is told by another rule.
      const open = transfers.some((row) => row.recipientRow === id && row.destination.kind !== "country");
      const missing = thirdCountriesOf(recipient, register, clock).find(
        (country) => !transfers.some((row) => goesTo(row, country)),
      );
      return placeIf(missing !== undefined && !open, {
        field: "recipients",
        rowId: id,
        about: { record: partyId ?? undefined, country: missing },
      });
    });
  },
);
