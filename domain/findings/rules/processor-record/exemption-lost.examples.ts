import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "occasional and harmless": {
      activity: {
        particulars: { exemption: said(words("rare")), frequency: said("occasional"), risk: said("unlikely") },
      },
    },
  },
  finds: {
    "regular business": {
      activity: { particulars: { exemption: said(words("small")), frequency: said("regular") } },
      at: [{ field: "particulars", part: "exemption" }],
    },
    "health data": {
      activity: {
        particulars: { exemption: said(words("small")) },
        personalData: list({ id: "d", category: "health", mark: "special" }),
      },
      at: [{ field: "particulars", part: "exemption" }],
    },
  },
};
