import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a log": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-a", consent: { proved: said(words("Log")) } }),
        }),
      },
    },
  },
  finds: {
    "no proof": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.consent.proved" }],
    },
  },
};
