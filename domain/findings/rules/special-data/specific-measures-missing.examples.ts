import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    listed: {
      activity: {
        personalData: list({
          id: "d",
          category: "health",
          mark: "special",
          particulars: { specificMeasures: said(words("Access list")) },
        }),
      },
    },
    "in Austria": {
      organisation: { legalEntities: [{ id: "main", name: "Acme", contact: { address: "Weg 1", country: "AT" } }] },
      activity: { personalData: list({ id: "d", category: "health", mark: "special" }) },
    },
  },
  finds: {
    "not listed": {
      activity: { personalData: list({ id: "d", category: "health", mark: "special" }) },
      at: [{ field: "personalData", rowId: "d", part: "particulars.specificMeasures" }],
    },
  },
};
