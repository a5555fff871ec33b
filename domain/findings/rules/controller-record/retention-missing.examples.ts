import { type Examples, list, none, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a period": { activity: { retentionRules: list({ id: "k", limit: { kind: "period", period: "P6M" } }) } },
    "a reason why none can be given": {
      activity: { retentionRules: { ...none, note: words("Decided by the court") } },
    },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "retentionRules" }] },
    "none without a reason": { activity: { retentionRules: none }, at: [{ field: "retentionRules" }] },
  },
};
