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
    "a note says what took its place": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
          note: words("Clauses since the Privacy Shield was declared invalid", "Klauseln statt Privacy Shield"),
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
    "in German, where the verb ends like a word for instead": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
          note: { de: "Die Übermittlung findet nach dem Privacy Shield statt" },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
    "one sentence says that it is over, the next leans on it": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45", description: words("No longer Safe Harbor. Now Privacy Shield.") }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
  },
};
