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
    "the country of the controller is not stated": {
      organisation: { legalEntities: [{ id: "main", name: "Acme" }] },
      activity: {
        particulars: { onlineServiceToChildren: said(words("A game")), parentalConsent: said(words("By e-mail")) },
        purposes: list({ id: "p", name: words("Game"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
      at: [{ field: "particulars", part: "ageCheck", about: { count: 16 } }],
    },
    "Austria, where the age is 14": {
      organisation: {
        legalEntities: [{ id: "main", name: "Acme", contact: { address: "Ring 1\n1010 Wien", country: "AT" } }],
      },
      activity: {
        particulars: { onlineServiceToChildren: said(words("A game")), parentalConsent: said(words("By e-mail")) },
        purposes: list({ id: "p", name: words("Game"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
      at: [{ field: "particulars", part: "ageCheck", about: { count: 14 } }],
    },
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
