import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "an emergency": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { kind: said("emergency") },
          legalBases: list({ id: "b", basis: "art-6-1-d" }),
        }),
      },
    },
  },
  finds: {
    "an ordinary purpose": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-d" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.basis" }],
    },
  },
};
