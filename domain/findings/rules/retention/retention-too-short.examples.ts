import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "as long as the law asks": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P8Y" },
          particulars: { class: said("vouchers") },
        }),
      },
    },
    "no class": { activity: { retentionRules: list({ id: "k", limit: { kind: "period", period: "P1D" } }) } },
  },
  finds: {
    shorter: {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P6Y" },
          particulars: { class: said("vouchers") },
        }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
  },
};
