import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "a company": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-a" }),
        }),
      },
    },
    "an important reason of public interest is open to authorities": {
      organisation: { particulars: { publicAuthority: said("authority") } },
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-d" }),
        }),
      },
    },
  },
  finds: {
    "an authority": {
      organisation: { particulars: { publicAuthority: said("authority") } },
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-49-1-a" }),
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "safeguards" }],
    },
  },
};
