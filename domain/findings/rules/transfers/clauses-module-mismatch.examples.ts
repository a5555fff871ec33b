import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "controller to processor": {
      activity: {
        recipients: list({ id: "r", category: "cloud", role: "processor" }),
        transfers: list({
          id: "t",
          recipientRow: "r",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccModules: ["module-2"] }),
        }),
      },
    },
    "an Irish processor exports to its sub-processor": {
      activity: {
        recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }),
        transfers: list({
          id: "t",
          recipientRow: "r",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccModules: ["module-3"] }),
        }),
      },
      parties: { pty_a: { name: "A", contact: { country: "IE" } } },
    },
    "a processor to its sub-processor": {
      activity: {
        role: "processor",
        recipients: list({ id: "r", category: "cloud", role: "processor" }),
        transfers: list({
          id: "t",
          recipientRow: "r",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccModules: ["module-3"] }),
        }),
      },
    },
    "the role of the recipient is not known": {
      activity: {
        recipients: list({ id: "r", category: "cloud" }),
        transfers: list({
          id: "t",
          recipientRow: "r",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccModules: ["module-1"] }),
        }),
      },
    },
  },
  finds: {
    "module 1 to a processor": {
      activity: {
        recipients: list({ id: "r", category: "cloud", role: "processor" }),
        transfers: list({
          id: "t",
          recipientRow: "r",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccModules: ["module-1"] }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
    "module 3 to a processor in the United States": {
      activity: {
        recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }),
        transfers: list({
          id: "t",
          recipientRow: "r",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccModules: ["module-3"] }),
        }),
      },
      parties: { pty_a: { name: "A", contact: { country: "US" } } },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
  },
};
