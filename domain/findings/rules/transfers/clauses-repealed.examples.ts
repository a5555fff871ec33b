import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "the set in force": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccSet: said("scc-2021-914"), agreedOn: said("2021-09-27") }),
        }),
      },
    },
  },
  finds: {
    "a set of 2010": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccSet: said("scc-2010-87") }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
    "agreed before the new set": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", agreedOn: said("2019-03-01") }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
  },
};
