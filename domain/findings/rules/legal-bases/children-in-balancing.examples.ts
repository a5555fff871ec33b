import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "students, who may be adults": {
      activity: {
        dataSubjects: list({ id: "s", category: "pupils-students" }),
        purposes: list({ id: "p", name: words("Library"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
    },
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
