import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a small company": {
      activity: { particulars: { exemption: said(words("small")) } },
      organisation: { particulars: { employees: said(40) } },
    },
    "nothing claimed": { activity: {}, organisation: { particulars: { employees: said(900) } } },
  },
  finds: {
    "exactly as many": {
      activity: { particulars: { exemption: said(words("small")) } },
      organisation: { particulars: { employees: said(250) } },
      at: [{ field: "particulars", part: "exemption", about: { count: 250 } }],
    },
  },
};
