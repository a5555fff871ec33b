import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "eight years": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P8Y" },
          particulars: { class: said("vouchers") },
        }),
      },
    },
    books: {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P10Y" },
          particulars: { class: said("books") },
        }),
      },
    },
    "a bank says why": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P10Y" },
          particulars: { class: said("vouchers"), deviation: said(words("Credit institution")) },
        }),
      },
    },
  },
  finds: {
    "ten years": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P10Y" },
          particulars: { class: said("vouchers") },
        }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
    "ten years in words": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P10Y" },
          name: words("Vouchers", "Buchungsbelege"),
        }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
  },
};
