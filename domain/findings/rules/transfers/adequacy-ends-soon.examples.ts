import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "no end is known": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "JP" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
    },
    "years are left": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "GB" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
    },
  },
  finds: {
    "some months are left": {
      today: "2031-06-01",
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "GB" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards", about: { country: "GB", day: "2031-12-27" } }],
    },
  },
};
