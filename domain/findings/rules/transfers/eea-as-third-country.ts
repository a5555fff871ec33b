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
      // Outermost regions of the Union (Art. 349 TFEU) have codes of their own and are inside.
      const inside = !isThird(country, clock) || ["GP", "MQ", "GF", "RE", "YT", "MF"].includes(country);
      return placeIf(inside, { field: "transfers", rowId: id, part: "destination", about: { country } });
    }),
);
