import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a company": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { kind: said("public-task") },
          legalBases: list({ id: "b", basis: "art-6-1-f" }),
        }),
      },
    },
    "an authority for another purpose": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-f" }) }),
      },
      organisation: { particulars: { publicAuthority: said("authority") } },
    },
  },
  finds: {
    "an authority for its task": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { kind: said("public-task") },
          legalBases: list({ id: "b", basis: "art-6-1-f" }),
        }),
      },
      organisation: { particulars: { publicAuthority: said("authority") } },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.basis" }],
    },
  },
};
