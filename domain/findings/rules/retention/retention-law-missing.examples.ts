import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    named: {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P8Y" },
          provision: said("§ 147 AO"),
          particulars: { groundKind: said("law") },
        }),
      },
    },
    "the ground is no law": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P3Y" },
          particulars: { groundKind: said("claims") },
        }),
      },
    },
  },
  finds: {
    "not named": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P8Y" },
          particulars: { groundKind: said("law") },
        }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "provision" }],
    },
  },
};
