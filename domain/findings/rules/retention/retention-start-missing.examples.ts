import { type Examples, list, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "from the end of the contract": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P3Y" },
          startsAt: said(words("end of the contract")),
        }),
      },
    },
    "stated to have none": {
      activity: { retentionRules: list({ id: "k", limit: { kind: "period", period: "P3Y" }, startsAt: none }) },
    },
    "a criterion begins and ends by itself": {
      activity: {
        retentionRules: list({ id: "k", limit: { kind: "criterion", criterion: words("Until the contract ends") } }),
      },
    },
  },
  finds: {
    "no start": {
      activity: { retentionRules: list({ id: "k", limit: { kind: "period", period: "P3Y" } }) },
      at: [{ field: "retentionRules", rowId: "k", part: "startsAt" }],
    },
  },
};
