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
  },
};
