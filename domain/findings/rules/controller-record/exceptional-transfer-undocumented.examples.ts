import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "another ground": {
      activity: {
        transfers: list({ id: "t", destination: { kind: "not-stated" }, safeguards: list({ tool: "art-45" }) }),
      },
    },
    "both are written down": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "not-stated" },
          safeguards: list({ tool: "art-49-1-sub2" }),
          assessment: said(words("Looked at")),
          particulars: { suitableSafeguards: said(words("Encrypted")) },
        }),
      },
    },
  },
  finds: {
    "nothing is written down": {
      activity: {
        transfers: list({ id: "t", destination: { kind: "not-stated" }, safeguards: list({ tool: "art-49-1-sub2" }) }),
      },
      at: [
        { field: "transfers", rowId: "t", part: "assessment" },
        { field: "transfers", rowId: "t", part: "particulars.suitableSafeguards" },
      ],
    },
    "only the assessment is written down": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-sub2" }),
          assessment: said(words("Looked at")),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.suitableSafeguards" }],
    },
  },
};
