import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a contract": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-b" }) }),
      },
    },
    "a way is described": {
      activity: {
        optOut: said(words("By e-mail")),
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
    },
  },
  finds: {
    "interest without a way": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
      at: [{ field: "optOut" }],
    },
    "direct marketing on consent": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Newsletter"),
          particulars: { kind: said("direct-marketing") },
          legalBases: list({ id: "b", basis: "art-6-1-a" }),
        }),
      },
      at: [{ field: "optOut" }],
    },
  },
};
