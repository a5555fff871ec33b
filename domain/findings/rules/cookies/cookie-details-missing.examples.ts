import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "both are stated": {
      cookies: {
        ckl_a: {
          name: "_ga",
          party: "third",
          lifetime: said({ kind: "session" }),
          particulars: { readableBy: said(words("Its maker")) },
        },
      },
    },
  },
  finds: {
    "a cookie of one's own that analytics read": {
      cookies: {
        ckl_a: { name: "_ga", party: "first", necessity: said("optional"), lifetime: said({ kind: "session" }) },
      },
      at: [{ field: "particulars", part: "readableBy" }],
    },
    neither: {
      cookies: { ckl_a: { name: "_ga", party: "third" } },
      at: [{ field: "lifetime" }, { field: "particulars", part: "readableBy" }],
    },
  },
};
