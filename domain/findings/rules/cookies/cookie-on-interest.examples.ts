import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    consent: {
      cookies: {
        ckl_a: { name: "_ga", party: "third", necessity: said("optional"), particulars: { ground: said("consent") } },
      },
    },
  },
  finds: {
    interest: {
      cookies: {
        ckl_a: {
          name: "_ga",
          party: "third",
          necessity: said("optional"),
          particulars: { ground: said("legitimate-interest") },
        },
      },
      at: [{ field: "particulars", part: "ground" }],
    },
  },
};
