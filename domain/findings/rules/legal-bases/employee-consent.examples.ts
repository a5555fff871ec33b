import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    explained: {
      activity: {
        dataSubjects: list({ id: "s", category: "employees" }),
        purposes: list({
          id: "p",
          name: words("Photos"),
          legalBases: list({ id: "b", basis: "art-6-1-a", particulars: { consentFreely: said(words("No harm")) } }),
        }),
      },
    },
    customers: {
      activity: {
        dataSubjects: list({ id: "s", category: "customers" }),
        purposes: list({ id: "p", name: words("Photos"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
    },
  },
  finds: {
    employees: {
      activity: {
        dataSubjects: list({ id: "s", category: "employees" }),
        purposes: list({ id: "p", name: words("Photos"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.particulars.consentFreely" }],
    },
  },
};
