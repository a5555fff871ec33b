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
    neither: {
      cookies: { ckl_a: { name: "_ga", party: "third" } },
      at: [{ field: "lifetime" }, { field: "particulars", part: "readableBy" }],
    },
  },
};
