import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "a country": { activity: { transfers: list({ id: "t", destination: { kind: "country", country: "US" } }) } },
    "an organisation": {
      activity: { transfers: list({ id: "t", destination: { kind: "organisation", name: "EPO" } }) },
    },
  },
  finds: {
    "no country": {
      activity: { transfers: list({ id: "t", destination: { kind: "not-stated" } }) },
      at: [{ field: "transfers", rowId: "t", part: "destination" }],
    },
  },
};
