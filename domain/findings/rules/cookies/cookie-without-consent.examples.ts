import { type Examples, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    necessary: { cookies: { ckl_a: { name: "_ga", party: "third", necessity: said("necessary") } } },
    consent: {
      cookies: { ckl_a: { name: "_ga", party: "third", necessity: said("optional"), consent: said(words("Banner")) } },
    },
  },
  finds: {
    "consent as ground, and none asked for": {
      cookies: {
        ckl_a: {
          name: "_ga",
          party: "third",
          necessity: said("optional"),
          consent: none,
          particulars: { ground: said("consent") },
        },
      },
      at: [{ field: "consent" }],
    },
    "optional without it": {
      cookies: { ckl_a: { name: "_ga", party: "third", necessity: said("optional") } },
      at: [{ field: "consent" }],
    },
  },
};
