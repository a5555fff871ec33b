import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a way": {
      activity: {
        automatedDecisions: said(words("A score refuses")),
        particulars: { automatedGround: said("contract"), humanReview: said(words("Hotline")) },
      },
    },
  },
  finds: {
    "no way": {
      activity: {
        automatedDecisions: said(words("A score refuses")),
        particulars: { automatedGround: said("contract") },
      },
      at: [{ field: "particulars", part: "humanReview" }],
    },
  },
};
