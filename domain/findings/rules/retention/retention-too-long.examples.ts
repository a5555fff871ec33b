import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "within practice": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P3Y" },
          particulars: { class: said("contract-data") },
        }),
      },
    },
    "a reason is given": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P6Y" },
          particulars: { class: said("contract-data"), deviation: said(words("Warranty")) },
        }),
      },
    },
    "no class": { activity: { retentionRules: list({ id: "k", limit: { kind: "period", period: "P90Y" } }) } },
  },
  finds: {
    "twice as long": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P6Y" },
          particulars: { class: said("contract-data") },
        }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
  },
};
