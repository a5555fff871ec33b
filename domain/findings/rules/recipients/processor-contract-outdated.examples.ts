import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "signed and running": {
      parties: { pty_a: { name: "A", contracts: list({ id: "k", kind: "processing", signedOn: said("2021-05-01") }) } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
    },
    "ends today": {
      parties: {
        pty_a: {
          name: "A",
          contracts: list({ id: "k", kind: "processing", signedOn: said("2021-05-01"), endsOn: said("2026-11-24") }),
        },
      },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
    },
    "an old contract beside the one that replaced it": {
      parties: {
        pty_a: {
          name: "A",
          contracts: list(
            { id: "k", kind: "processing", signedOn: said("2016-05-01") },
            { id: "l", kind: "processing", signedOn: said("2018-05-25") },
          ),
        },
      },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
    },
  },
  finds: {
    "no date": {
      parties: { pty_a: { name: "A", contracts: list({ id: "k", kind: "processing" }) } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "contracts", rowId: "k" }],
    },
    "run out": {
      parties: {
        pty_a: {
          name: "A",
          contracts: list({ id: "k", kind: "processing", signedOn: said("2021-05-01"), endsOn: said("2026-11-23") }),
        },
      },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "contracts", rowId: "k" }],
    },
    "run out, beside one under which we process for the party": {
      parties: {
        pty_a: {
          name: "A",
          contracts: list(
            { id: "k", kind: "processing", signedOn: said("2021-05-01"), endsOn: said("2026-11-23") },
            { id: "l", kind: "processing-on-behalf", signedOn: said("2024-05-01") },
          ),
        },
      },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "contracts", rowId: "k" }],
    },
    "before the Regulation": {
      parties: { pty_a: { name: "A", contracts: list({ id: "k", kind: "processing", signedOn: said("2016-05-01") }) } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "contracts", rowId: "k" }],
    },
  },
};
