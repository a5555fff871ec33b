import { givenValue } from "../../../answers";
import { isThird } from "../../facts";
import { placeIf, recordRule } from "../../rule";

/** A30-04, Art. 30(1)(a), Art. 27 GDPR. */
export const representativeMissing = recordRule(
  "organisation",
  { id: "representative-missing", catalogue: "A30-04", grade: "error", citation: "Art. 30(1)(a), Art. 27 GDPR" },
  ({ state, clock }) => {
    if (givenValue(state.particulars.offersInUnion) === "does-not-offer") return [];
    return state.legalEntities.flatMap(({ id, contact, representative }) =>
      placeIf(isThird(contact.country, clock) && representative.answer !== "given", {
        field: "legalEntities",
        rowId: id,
        part: "representative",
      }),
    );
  },
);
