import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "Switzerland is covered whole": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "CH" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
    },
    confirmed: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "CA" },
          safeguards: list({ tool: "art-45" }),
          particulars: { scopeConfirmed: said(words("Commercial")) },
        }),
      },
    },
    "the list of the United States is a rule of its own": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
    },
  },
  finds: {
    Canada: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "CA" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.scopeConfirmed" }],
    },
  },
};
