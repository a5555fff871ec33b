import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "an event": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: {
            kind: "criterion",
            criterion: words("as long as necessary, at the latest at the end of the contract"),
          },
        }),
      },
    },
    "a law": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "criterion", criterion: words("gesetzliche Aufbewahrungsfristen nach § 147 AO") },
        }),
      },
    },
    "a period": { activity: { retentionRules: list({ id: "k", limit: { kind: "period", period: "P6M" } }) } },
    "a period in words": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: {
            kind: "criterion",
            criterion: words("As long as necessary, at most three years", "Solange erforderlich, längstens drei Jahre"),
          },
        }),
      },
    },
  },
  finds: {
    "as long as necessary": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "criterion", criterion: words("As long as necessary", "Solange erforderlich") },
        }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
    "the law without its name": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: {
            kind: "criterion",
            criterion: words("statutory retention periods", "gesetzliche Aufbewahrungsfristen"),
          },
        }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
  },
};
