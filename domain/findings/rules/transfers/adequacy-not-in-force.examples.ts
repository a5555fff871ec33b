import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    Japan: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "JP" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
    },
    "another ground": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "IN" },
          safeguards: list({ tool: "art-46-2-c" }),
        }),
      },
    },
    "Norway needs no decision": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "NO" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
    },
  },
  finds: {
    India: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "IN" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards", about: { country: "IN" } }],
    },
    "the United Kingdom after its end": {
      today: "2032-01-01",
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "GB" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards", about: { country: "GB" } }],
    },
  },
};
