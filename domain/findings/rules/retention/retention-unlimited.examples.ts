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
    "deleted for good": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: {
            kind: "criterion",
            criterion: words("At withdrawal, then permanently deleted", "Bei Widerruf, dann dauerhaft gelöscht"),
          },
        }),
      },
    },
    "the end of an indefinite contract": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "criterion", criterion: words("Until the end of the indefinite contract") },
        }),
      },
    },
  },
  finds: {
    "for ever": {
      activity: { retentionRules: list({ id: "k", limit: { kind: "criterion", criterion: words("dauerhaft") } }) },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
    "kept, whatever else is deleted": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "criterion", criterion: words("Logs are permanently deleted, files kept indefinitely") },
        }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
  },
};
