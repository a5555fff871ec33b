import { type Examples, list, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    assessed: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
          assessment: said(words("Low")),
        }),
      },
    },
    "an adequacy decision needs none": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
    },
    "clauses as a fallback beside a decision in force": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }, { tool: "art-46-2-c" }),
        }),
      },
    },
  },
  finds: {
    "not assessed": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "assessment" }],
    },
    "it is stated that there is none": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
          assessment: none,
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "assessment" }],
    },
    "clauses beside a decision that does not exist": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "IN" },
          safeguards: list({ tool: "art-45" }, { tool: "art-46-2-c" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "assessment" }],
    },
  },
};
