import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    approved: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-b" }),
          particulars: { approval: said("BCR 12/2024") },
        }),
      },
    },
    "the clauses of the Commission need none": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
        }),
      },
    },
  },
  finds: {
    "binding corporate rules without it": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-b" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.approval" }],
    },
    "own clauses without it": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-3-a" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.approval" }],
    },
  },
};
