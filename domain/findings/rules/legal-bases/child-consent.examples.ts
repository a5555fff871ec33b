import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "no service for children": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
    },
  },
  finds: {
    "neither parents nor age": {
      activity: {
        particulars: { onlineServiceToChildren: said(words("A game")) },
        purposes: list({ id: "p", name: words("Game"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
      at: [
        { field: "particulars", part: "parentalConsent", about: { count: 16 } },
        { field: "particulars", part: "ageCheck", about: { count: 16 } },
      ],
    },
  },
};
