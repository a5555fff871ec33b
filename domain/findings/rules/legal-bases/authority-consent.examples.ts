import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a company": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
    },
  },
  finds: {
    "an authority": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
      organisation: { particulars: { publicAuthority: said("authority") } },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.particulars.consentFreely" }],
    },
  },
};
