import { itemsOf } from "../../../answers";
import { isGeneric } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** SE-01, Art. 30(1)(g), 32(1) GDPR. */
export const measuresTooGeneral = activityRule(
  { id: "measures-too-general", catalogue: "SE-01", grade: "warning", citation: "Art. 30(1)(g), 32(1) GDPR" },
  ({ state }) => {
    const general = [
      "state of the art",
      "iso 27001",
      "appropriate measures",
      "stand der technik",
      "siehe konzept",
      "siehe tomkonzept",
      "geeignete maßnahmen",
      "see policy",
    ];
    return itemsOf(state.measures).flatMap(({ id, measureId, description }) =>
      placeIf(measureId === null && isGeneric(description, general), {
        field: "measures",
        rowId: id,
        part: "description",
      }),
    );
  },
);
