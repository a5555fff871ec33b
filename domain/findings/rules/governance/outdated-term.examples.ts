import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "today's law": { activity: { description: said(words("§ 25 TDDDG")) } },
  },
  finds: {
    "the law of before": { activity: { description: said(words("§ 25 TTDSG")) }, at: [{ field: "description" }] },
  },
};
