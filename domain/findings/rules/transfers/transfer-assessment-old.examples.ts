import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    lately: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
          particulars: { assessedOn: said("2026-09-01") },
        }),
      },
    },
    "another country, last year": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "IN" },
          safeguards: list({ tool: "art-46-2-c" }),
          particulars: { assessedOn: said("2025-11-01") },
        }),
      },
    },
  },
  finds: {
    "the United States before June 2026": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
          particulars: { assessedOn: said("2026-01-15") },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.assessedOn" }],
    },
    "three years ago": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "IN" },
          safeguards: list({ tool: "art-46-2-c" }),
          particulars: { assessedOn: said("2023-11-01") },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.assessedOn" }],
    },
  },
};
