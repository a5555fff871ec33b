import { type Examples, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "no AI": { activity: { particulars: { ai: none } } },
  },
  finds: {
    "nothing noted": {
      activity: { particulars: { ai: said(words("Ranking")) } },
      at: [
        { field: "particulars", part: "aiRole" },
        { field: "particulars", part: "aiRiskClass" },
      ],
    },
  },
};
