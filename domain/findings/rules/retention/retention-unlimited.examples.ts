import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "an event": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "criterion", criterion: words("until the end of the contract") },
        }),
      },
    },
    "a reason is given": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "criterion", criterion: words("forever") },
          particulars: { deviation: said(words("Public archive")) },
        }),
      },
    },
  },
  finds: {
    "for ever": {
      activity: { retentionRules: list({ id: "k", limit: { kind: "criterion", criterion: words("dauerhaft") } }) },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
  },
};
