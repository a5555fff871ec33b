import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    named: {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-f", legitimateInterest: said(words("Defence of claims")) }),
        }),
      },
    },
  },
  finds: {
    "not named": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.legitimateInterest" }],
    },
  },
};
