import { type Examples, list, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "the contract has no end": {
      parties: { pty_it: { name: "Host", contracts: list({ id: "c", kind: "processing", endsOn: none }) } },
      activity: {
        recipients: list({ id: "r", partyId: "pty_it", category: "hosting", role: "processor" }),
        retentionRules: list({ id: "t", limit: { kind: "period", period: "P10Y" } }),
      },
    },
    "everything is erased before it ends": {
      parties: {
        pty_it: { name: "Host", contracts: list({ id: "c", kind: "processing", endsOn: said("2027-11-30") }) },
      },
      activity: {
        recipients: list({ id: "r", partyId: "pty_it", category: "hosting", role: "processor" }),
        retentionRules: list({ id: "t", limit: { kind: "period", period: "P6M" } }),
      },
    },
    "it is recorded who erases": {
      parties: {
        pty_it: { name: "Host", contracts: list({ id: "c", kind: "processing", endsOn: said("2027-11-30") }) },
      },
      activity: {
        recipients: list({ id: "r", partyId: "pty_it", category: "hosting", role: "processor" }),
        retentionRules: list({
          id: "t",
          limit: { kind: "period", period: "P10Y" },
          particulars: { deletedBy: said(words("The host, with a certificate")) },
        }),
      },
    },
    "it is over already, which another rule tells": {
      parties: {
        pty_it: { name: "Host", contracts: list({ id: "c", kind: "processing", endsOn: said("2025-11-30") }) },
      },
      activity: {
        recipients: list({ id: "r", partyId: "pty_it", category: "hosting", role: "processor" }),
        retentionRules: list({ id: "t", limit: { kind: "period", period: "P10Y" } }),
      },
    },
  },
  finds: {
    "kept for ten years under a contract of one": {
      parties: {
        pty_it: { name: "Host", contracts: list({ id: "c", kind: "processing", endsOn: said("2027-11-30") }) },
      },
      activity: {
        recipients: list({ id: "r", partyId: "pty_it", category: "hosting", role: "processor" }),
        retentionRules: list({ id: "t", limit: { kind: "period", period: "P10Y" } }),
      },
      at: [{ field: "recipients", rowId: "r", about: { record: "pty_it", day: "2027-11-30" } }],
    },
  },
};
