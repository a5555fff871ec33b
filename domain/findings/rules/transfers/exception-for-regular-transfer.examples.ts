import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    occasional: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-a" }),
          particulars: { frequency: said("occasional") },
        }),
      },
    },
  },
  finds: {
    regular: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-a" }),
          particulars: { frequency: said("regular") },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
    "the whole activity is regular, and of the transfer nothing else is said": {
      activity: {
        particulars: { frequency: said("regular") },
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-b" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
  },
};
