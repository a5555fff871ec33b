import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    performance: {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { kind: said("contract-performance") },
          legalBases: list({ id: "b", basis: "art-6-1-b" }),
        }),
      },
    },
  },
  finds: {
    analytics: {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { kind: said("usage-analytics") },
          legalBases: list({ id: "b", basis: "art-6-1-b" }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.basis" }],
    },
  },
};
