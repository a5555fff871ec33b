import { type Examples, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "no score": { activity: { automatedDecisions: none } },
  },
  finds: {
    "a score that others use": {
      activity: { automatedDecisions: none, particulars: { scorePassedOn: said(words("Banks")) } },
      at: [{ field: "automatedDecisions" }],
    },
  },
};
