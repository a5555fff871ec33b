import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "clauses beside it": {
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
    "only the framework": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
  },
};
