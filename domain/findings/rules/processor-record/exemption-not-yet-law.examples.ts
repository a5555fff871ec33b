import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "another reason": { activity: { particulars: { exemption: said(words("fewer than 250 persons")) } } },
  },
  finds: {
    "the threshold that is planned": {
      activity: { particulars: { exemption: said(words("Fewer than 750 employees (Omnibus)")) } },
      at: [{ field: "particulars", part: "exemption" }],
    },
  },
};
