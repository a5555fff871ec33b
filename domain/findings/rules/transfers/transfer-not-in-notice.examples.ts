import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    mentioned: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          particulars: { inNotice: said("mentioned") },
        }),
      },
    },
    "not stated": {
      activity: { transfers: list({ id: "t", destination: { kind: "country", country: "US" }, note: {} }) },
    },
    "a processor does not inform, its controller does": {
      activity: {
        role: "processor",
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          particulars: { inNotice: said("not-mentioned") },
        }),
      },
    },
  },
  finds: {
    "not mentioned": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          particulars: { inNotice: said("not-mentioned") },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.inNotice" }],
    },
  },
};
