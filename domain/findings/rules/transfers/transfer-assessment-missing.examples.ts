import { type Examples, list, said, words } from "../../examples";

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
  },
};
