import type { Examples } from "../../examples";

export const examples: Examples = {
  passes: {
    "a postal address": {},
    "an e-mail address is enough": {
      organisation: { legalEntities: [{ id: "main", name: "Acme", contact: { email: "a@acme.example" } }] },
    },
  },
  finds: {
    "only a name": {
      organisation: { legalEntities: [{ id: "main", name: "Acme" }] },
      at: [{ field: "legalEntities", rowId: "main", part: "contact" }],
    },
  },
};
