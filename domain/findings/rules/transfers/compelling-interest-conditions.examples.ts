import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "all met": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-sub2" }),
          particulars: {
            authorityNotifiedOn: said("2026-10-01"),
            dataSubjectsInformed: said(words("Letter")),
            peopleConcerned: said("few"),
          },
        }),
      },
    },
  },
  finds: {
    "nobody informed": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-sub2" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
    "it is not said that only few are concerned": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-sub2" }),
          particulars: {
            authorityNotifiedOn: said("2026-10-01"),
            dataSubjectsInformed: said(words("Letter")),
          },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
  },
};
