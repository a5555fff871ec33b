import { type Examples, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "none are taken": { activity: { automatedDecisions: none } },
    "a contract": {
      activity: {
        automatedDecisions: said(words("A score refuses")),
        particulars: { automatedGround: said("contract") },
      },
    },
  },
  finds: {
    "no ground": {
      activity: { automatedDecisions: said(words("A score refuses")) },
      at: [{ field: "particulars", part: "automatedGround" }],
    },
  },
};
