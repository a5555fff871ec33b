import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "strictly necessary": {
      cookies: {
        ckl_a: {
          name: "sid",
          party: "first",
          necessity: said("necessary"),
          particulars: { consentBy: said("continued-use") },
        },
      },
    },
    "an active choice": {
      cookies: { ckl_a: { name: "_ga", party: "third", particulars: { consentBy: said("active-choice") } } },
    },
  },
  finds: {
    "ticked in advance": {
      cookies: { ckl_a: { name: "_ga", party: "third", particulars: { consentBy: said("pre-ticked") } } },
      at: [{ field: "particulars", part: "consentBy" }],
    },
  },
};
