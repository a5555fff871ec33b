import { itemsOf } from "../../../answers";
import { isThird } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-22, EEA Agreement; Decision 154/2018 of the Joint Committee. */
export const eeaAsThirdCountry = activityRule(
  {
    id: "eea-as-third-country",
    catalogue: "TR-22",
    grade: "warning",
    citation: "EEA Agreement; Decision 154/2018 of the Joint Committee",
  },
  ({ state, clock }) =>
    itemsOf(state.transfers).flatMap(({ id, destination }) => {
      if (destination.kind !== "country") return [];
      const { country } = destination;
      return placeIf(!isThird(country, clock), {
        field: "transfers",
        rowId: id,
        part: "destination",
        about: { country },
      });
    }),
);
