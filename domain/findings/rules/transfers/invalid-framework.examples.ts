import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "the framework in force": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45", description: words("EU-US Data Privacy Framework") }),
        }),
      },
    },
  },
  finds: {
    "in the safeguard": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45", description: words("certified under the Privacy Shield") }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
    "in the contract of a recipient": {
      activity: { recipients: list({ id: "r", category: "cloud", contract: said(words("Safe Harbor")) }) },
      at: [{ field: "recipients", rowId: "r", part: "contract" }],
    },
  },
};
