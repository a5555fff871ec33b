import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "six months": {
      activity: {
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P6M" } }),
        dataSubjects: list({ id: "s", category: "applicants" }),
      },
    },
    "a pool with consent": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P1Y" },
          particulars: { talentPoolConsent: said(words("Form")) },
        }),
        dataSubjects: list({ id: "s", category: "applicants" }),
      },
    },
  },
  finds: {
    "a year": {
      activity: {
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P1Y" } }),
        dataSubjects: list({ id: "s", category: "applicants" }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
  },
};
