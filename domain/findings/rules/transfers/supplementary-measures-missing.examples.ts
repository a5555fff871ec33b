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
    "the protection is sufficient": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          particulars: { assessmentOutcome: said("sufficient") },
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
    "not sufficient, whatever is done": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          particulars: { assessmentOutcome: said("not-sufficient") },
          supplementaryMeasures: said(words("Own keys")),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.assessmentOutcome" }],
    },
  },
};
