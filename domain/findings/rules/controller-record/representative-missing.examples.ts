import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "a seat in Germany": {},
    "a seat outside without an offer in the Union": {
      organisation: {
        legalEntities: [{ id: "main", name: "Acme Inc.", contact: { address: "1 Main St", country: "US" } }],
        particulars: { offersInUnion: said("does-not-offer") },
      },
    },
  },
  finds: {
    "a seat in the United States": {
      organisation: {
        legalEntities: [{ id: "main", name: "Acme Inc.", contact: { address: "1 Main St", country: "US" } }],
      },
      at: [{ field: "legalEntities", rowId: "main", part: "representative" }],
    },
  },
};
