import { itemsOf } from "../../../answers";
import { thirdCountriesOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isNone } from "../../saying";

/** XR-01, Art. 30(1)(e) GDPR; EDPB GL 05/2021. */
export const noTransferWithThirdCountry = activityRule(
  {
    id: "no-transfer-with-third-country",
    catalogue: "XR-01",
    grade: "warning",
    citation: "Art. 30(1)(e) GDPR; EDPB GL 05/2021",
  },
  ({ state, register, clock }) =>
    isNone(state.transfers)
      ? itemsOf(state.recipients).flatMap((row) => {
          const [country] = thirdCountriesOf(row, register, clock);
          return placeIf(country !== undefined, {
            field: "recipients",
            rowId: row.id,
            about: { record: row.partyId ?? undefined, country },
          });
        })
      : [],
);
