import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "set and module": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccSet: said("scc-2021-914"), sccModules: ["module-2"] }),
        }),
      },
    },
    "a repealed set has no modules": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccSet: said("scc-2010-87") }),
        }),
      },
    },
  },
  finds: {
    "no module": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c", sccSet: said("scc-2021-914") }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
    "no set": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
  },
};
