import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "it ends before": {
      activity: {
        cookies: list({ id: "c", cookieId: "ckl_a" }),
        retentionRules: list({ id: "k", limit: { kind: "period", period: "P1Y" } }),
      },
      cookies: { ckl_a: { name: "a", party: "first", lifetime: said({ kind: "period", period: "P30D" }) } },
    },
    "one time limit is a criterion, so that the longest is not known": {
      activity: {
        cookies: list({ id: "c", cookieId: "ckl_a" }),
        retentionRules: list(
          { id: "k", limit: { kind: "period", period: "P30D" } },
          { id: "l", limit: { kind: "criterion", criterion: words("Until withdrawal") } },
        ),
      },
      cookies: { ckl_a: { name: "a", party: "first", lifetime: said({ kind: "period", period: "P2Y" }) } },
    },
    "as long as the longest of two": {
      activity: {
        cookies: list({ id: "c", cookieId: "ckl_a" }),
        retentionRules: list(
          { id: "k", limit: { kind: "period", period: "P30D" } },
          { id: "l", limit: { kind: "period", period: "P2Y" } },
        ),
      },
      cookies: { ckl_a: { name: "a", party: "first", lifetime: said({ kind: "period", period: "P2Y" }) } },
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
