import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "each covers its part": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list(
            { id: "b", basis: "art-6-1-a", covers: words("sending") },
            { id: "c", basis: "art-6-1-f", covers: words("proof") },
          ),
        }),
      },
    },
    "one of them": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
    },
  },
  finds: {
    "both for everything": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-a" }, { id: "c", basis: "art-6-1-f" }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases" }],
    },
  },
};
