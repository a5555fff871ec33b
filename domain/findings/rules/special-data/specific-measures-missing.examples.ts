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
    "patients who consented, to which the provision does not reach": {
      activity: {
        dataSubjects: list({ id: "s", category: "customers" }),
        personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-a") }),
      },
    },
    "made public by the person": {
      activity: {
        personalData: list({ id: "d", category: "politics", mark: "special", condition: said("art-9-2-e") }),
      },
    },
  },
  finds: {
    "not listed": {
      activity: { personalData: list({ id: "d", category: "health", mark: "special" }) },
      at: [{ field: "personalData", rowId: "d", part: "particulars.specificMeasures" }],
    },
    "employees who consented": {
      activity: {
        dataSubjects: list({ id: "s", category: "employees" }),
        personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-a") }),
      },
      at: [{ field: "personalData", rowId: "d", part: "particulars.specificMeasures" }],
    },
  },
};
