import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a version, lately renewed": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({
            id: "b",
            basis: "art-6-1-a",
            particulars: { consentWording: said("Version 3"), consentRenewedOn: said("2026-05-01") },
          }),
        }),
      },
    },
  },
  finds: {
    "no version": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-a" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.particulars.consentWording" }],
    },
    "renewed long ago": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({
            id: "b",
            basis: "art-6-1-a",
            particulars: { consentWording: said("Version 1"), consentRenewedOn: said("2020-05-01") },
          }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.particulars.consentRenewedOn" }],
    },
  },
};
