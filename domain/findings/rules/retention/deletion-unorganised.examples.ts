import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "by a run each night": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P3Y" },
          disposal: said(words("Nightly run")),
        }),
      },
    },
    "by somebody": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P3Y" },
          particulars: { deletedBy: said(words("HR")) },
        }),
      },
    },
  },
  finds: {
    "not said": {
      activity: { retentionRules: list({ id: "k", limit: { kind: "period", period: "P3Y" } }) },
      at: [{ field: "retentionRules", rowId: "k", part: "disposal" }],
    },
    "for one rule of two": {
      activity: {
        retentionRules: list(
          { id: "k", limit: { kind: "period", period: "P3Y" }, disposal: said(words("Nightly run")) },
          { id: "l", limit: { kind: "period", period: "P6Y" } },
        ),
      },
      at: [{ field: "retentionRules", rowId: "l", part: "disposal" }],
    },
  },
};
