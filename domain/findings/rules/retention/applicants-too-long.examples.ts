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
    "receipts for travel of applicants": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P8Y" },
          particulars: { class: said("vouchers") },
        }),
        dataSubjects: list({ id: "s", category: "applicants" }),
      },
    },
    "employees are among the people and nothing says that it is about applicants": {
      activity: {
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P3Y" } }),
        dataSubjects: list({ id: "s", category: "applicants" }, { id: "t", category: "employees" }),
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
    "the class says it, whoever else is there": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P3Y" },
          particulars: { class: said("rejected-applicants") },
        }),
        dataSubjects: list({ id: "s", category: "applicants" }, { id: "t", category: "employees" }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
  },
};
