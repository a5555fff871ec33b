import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "the set for transfers": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccSet: said("scc-2021-914") }),
        }),
      },
    },
  },
  finds: {
    "the processing contract": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccSet: said("scc-2021-915") }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
  },
};
