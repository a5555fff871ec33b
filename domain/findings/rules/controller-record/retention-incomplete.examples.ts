import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "a rule for all data": {
      activity: {
        personalData: list({ id: "d", category: "contact" }),
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P6M" } }),
      },
    },
  },
  finds: {
    "one category without a rule": {
      activity: {
        personalData: list({ id: "d", category: "contact" }, { id: "e", category: "bank" }),
        retentionRules: list({ id: "k", dataRows: ["d"], limit: { kind: "period", period: "P6M" } }),
      },
      at: [{ field: "personalData", rowId: "e" }],
    },
  },
};
