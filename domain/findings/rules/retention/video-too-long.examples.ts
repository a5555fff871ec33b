import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "three days": {
      activity: {
        retentionRules: list({ id: "k", limit: { kind: "period", period: "PT72H" } }),
        personalData: list({ id: "d", category: "video" }),
      },
    },
    "a reason is given": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P7D" },
          particulars: { deviation: said(words("Closed over holidays")) },
        }),
        personalData: list({ id: "d", category: "video" }),
      },
    },
    "a recorded lecture, of which the class says that it is something else": {
      activity: {
        retentionRules: list({
          id: "k",
          limit: { kind: "period", period: "P1Y" },
          particulars: { class: said("other") },
        }),
        personalData: list({ id: "d", category: "video" }),
      },
    },
    "the period is that of other data": {
      activity: {
        retentionRules: list({ id: "k", dataRows: ["e"], limit: { kind: "period", period: "P1Y" } }),
        personalData: list({ id: "d", category: "video" }, { id: "e", category: "contact" }),
      },
    },
  },
  finds: {
    "a week": {
      activity: {
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P7D" } }),
        personalData: list({ id: "d", category: "video" }),
      },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
  },
};
