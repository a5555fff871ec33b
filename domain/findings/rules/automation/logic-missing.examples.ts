import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    explained: {
      activity: {
        automatedDecisions: said(words("A score refuses")),
        particulars: { logic: said(words("Income and debts")) },
      },
    },
  },
  finds: {
    "not explained": {
      activity: { automatedDecisions: said(words("A score refuses")) },
      at: [{ field: "particulars", part: "logic" }],
    },
  },
};
