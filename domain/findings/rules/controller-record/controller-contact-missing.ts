import { placeIf, recordRule } from "../../rule";

/** A30-02, Art. 30(1)(a) GDPR. */
export const controllerContactMissing = recordRule(
  "organisation",
  { id: "controller-contact-missing", catalogue: "A30-02", grade: "error", citation: "Art. 30(1)(a) GDPR" },
  ({ state }) =>
    state.legalEntities.flatMap(({ id, contact }) =>
      placeIf(!contact.address.trim() && !contact.email && !contact.phone, {
        field: "legalEntities",
        rowId: id,
        part: "contact",
      }),
    ),
);
