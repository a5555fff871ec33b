import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "it ends before": {
      activity: {
        cookies: list({ id: "c", cookieId: "ckl_a" }),
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P1Y" } }),
      },
      cookies: { ckl_a: { name: "a", party: "first", lifetime: said({ kind: "period", period: "P30D" }) } },
    },
  },
  finds: {
    "it lives longer": {
      activity: {
        cookies: list({ id: "c", cookieId: "ckl_a" }),
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P30D" } }),
      },
      cookies: { ckl_a: { name: "a", party: "first", lifetime: said({ kind: "period", period: "P2Y" }) } },
      at: [{ field: "cookies", rowId: "c", about: { record: "ckl_a" } }],
    },
  },
};
