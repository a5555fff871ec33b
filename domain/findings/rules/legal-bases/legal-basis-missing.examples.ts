import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a contract": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-b" }) }),
      },
    },
  },
  finds: {
    "no basis": {
      activity: { purposes: list({ id: "p", name: words("Doing things"), evidence: [] }) },
      at: [{ field: "purposes", rowId: "p", part: "legalBases" }],
    },
  },
};
