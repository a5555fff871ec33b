import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    necessary: { cookies: { ckl_a: { name: "_ga", party: "third", necessity: said("necessary") } } },
    consent: {
      cookies: { ckl_a: { name: "_ga", party: "third", necessity: said("optional"), consent: said(words("Banner")) } },
    },
  },
  finds: {
    "optional without it": {
      cookies: { ckl_a: { name: "_ga", party: "third", necessity: said("optional") } },
      at: [{ field: "consent" }],
    },
  },
};
