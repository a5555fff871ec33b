import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "in use": { activity: { retentionRules: list({ id: "k", limit: { kind: "period", period: "P1M" } }) } },
    confirmed: {
      activity: {
        status: "archived",
        outOfUseSince: "2024-01-01",
        particulars: { deletionConfirmedOn: said("2025-03-01") },
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P1Y" } }),
      },
    },
    "the period still runs": {
      activity: {
        status: "archived",
        outOfUseSince: "2026-06-01",
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P1Y" } }),
      },
    },
  },
  finds: {
    "long over": {
      activity: {
        status: "archived",
        outOfUseSince: "2024-01-01",
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P1Y" } }),
      },
      at: [{ field: "particulars", part: "deletionConfirmedOn" }],
    },
  },
};
