import { type Examples, list, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    newsletter: {
      activity: {
        profiling: none,
        purposes: list({ id: "p", name: words("Newsletter to all"), particulars: { kind: said("direct-marketing") } }),
      },
    },
    "it is described": {
      activity: {
        profiling: said(words("Interest groups")),
        purposes: list({
          id: "p",
          name: words("Ads by interest"),
          particulars: { kind: said("personalised-advertising") },
        }),
      },
    },
  },
  finds: {
    "personalised advertising": {
      activity: {
        profiling: none,
        purposes: list({
          id: "p",
          name: words("Ads by interest"),
          particulars: { kind: said("personalised-advertising") },
        }),
      },
      at: [{ field: "profiling" }],
    },
  },
};
