import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    both: {
      activity: {
        personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-b") }),
        purposes: list({ id: "p", name: words("Sick pay"), legalBases: list({ id: "b", basis: "art-6-1-c" }) }),
      },
    },
    "no exception is named, which another rule tells": {
      activity: { personalData: list({ id: "d", category: "health", mark: "special" }) },
    },
  },
  finds: {
    "only the exception": {
      activity: { personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-b") }) },
      at: [{ field: "personalData", rowId: "d", part: "condition" }],
    },
  },
};
