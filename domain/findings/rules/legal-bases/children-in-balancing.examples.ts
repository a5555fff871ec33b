import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    adults: {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
    },
  },
  finds: {
    children: {
      activity: {
        dataSubjects: list({ id: "s", category: "children" }),
        purposes: list({ id: "p", name: words("Camp"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.particulars.childrenConsidered" }],
    },
  },
};
