import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    customers: {
      activity: {
        dataSubjects: list({ id: "s", category: "customers" }),
        purposes: list({ id: "p", name: words("Orders"), legalBases: list({ id: "b", basis: "art-6-1-b" }) }),
      },
    },
  },
  finds: {
    "passers-by alone": {
      activity: {
        dataSubjects: list({ id: "s", category: "passers-by" }),
        purposes: list({ id: "p", name: words("Video"), legalBases: list({ id: "b", basis: "art-6-1-b" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.basis" }],
    },
  },
};
