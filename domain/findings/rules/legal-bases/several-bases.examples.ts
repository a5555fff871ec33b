import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "each covers its part": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list(
            { id: "b", basis: "art-6-1-b", covers: words("contract") },
            { id: "c", basis: "art-6-1-c", covers: words("tax") },
          ),
        }),
      },
    },
    "the same ground twice": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-c" }, { id: "c", basis: "art-6-1-c" }),
        }),
      },
    },
  },
  finds: {
    "two grounds for everything": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-b" }, { id: "c", basis: "art-6-1-c" }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases" }],
    },
  },
};
