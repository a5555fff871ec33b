import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    taken: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          particulars: { assessmentOutcome: said("supplementary-measures-needed") },
          supplementaryMeasures: said(words("Own keys")),
        }),
      },
    },
  },
  finds: {
    none: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          particulars: { assessmentOutcome: said("supplementary-measures-needed") },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "supplementaryMeasures" }],
    },
  },
};
