import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    Switzerland: {
      activity: { transfers: list({ id: "t", destination: { kind: "country", country: "CH" }, note: {} }) },
    },
    "the United Kingdom since 2021": {
      activity: { transfers: list({ id: "t", destination: { kind: "country", country: "GB" } }) },
    },
  },
  finds: {
    Norway: {
      activity: { transfers: list({ id: "t", destination: { kind: "country", country: "NO" }, note: {} }) },
      at: [{ field: "transfers", rowId: "t", part: "destination", about: { country: "NO" } }],
    },
    Réunion: {
      activity: { transfers: list({ id: "t", destination: { kind: "country", country: "RE" }, note: {} }) },
      at: [{ field: "transfers", rowId: "t", part: "destination", about: { country: "RE" } }],
    },
  },
};
