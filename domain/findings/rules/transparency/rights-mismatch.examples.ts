import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "no list": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
    },
    "objection is in it": {
      activity: {
        rights: list({ id: "g", right: "art-21" }),
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
    },
  },
  finds: {
    "objection is not in it": {
      activity: {
        rights: list({ id: "g", right: "art-15" }),
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
      at: [{ field: "rights" }],
    },
    "withdrawal is not in it": {
      activity: {
        rights: list({ id: "g", right: "art-21" }),
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
      at: [{ field: "rights" }],
    },
  },
};
