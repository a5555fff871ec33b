import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "by a link": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-a", consent: { withdrawn: said(words("By a link")) } }),
        }),
      },
    },
    "the activity says how to object": {
      activity: {
        optOut: said(words("Link in each mail")),
        purposes: list({ id: "p", name: words("News"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
    },
  },
  finds: {
    "no way": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.consent.withdrawn" }],
    },
  },
};
