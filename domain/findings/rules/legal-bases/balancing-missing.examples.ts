import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    weighed: {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-f", balancing: said(words("Mild, expected")) }),
        }),
      },
    },
  },
  finds: {
    "not weighed": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.balancing" }],
    },
  },
};
