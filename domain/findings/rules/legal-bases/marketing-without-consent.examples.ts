import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    consent: {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { marketingChannels: said(["e-mail"]) },
          legalBases: list({ id: "b", basis: "art-6-1-a" }),
        }),
      },
    },
    "existing customers": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { marketingChannels: said(["e-mail"]), existingCustomers: said(words("All four conditions")) },
          legalBases: list({ id: "b", basis: "art-6-1-f" }),
        }),
      },
    },
    "by post": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { marketingChannels: said(["post"]) },
          legalBases: list({ id: "b", basis: "art-6-1-f" }),
        }),
      },
    },
  },
  finds: {
    "e-mail on interest": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { marketingChannels: said(["e-mail"]) },
          legalBases: list({ id: "b", basis: "art-6-1-f" }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "particulars.marketingChannels" }],
    },
    "calls to consumers": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          particulars: { marketingChannels: said(["phone-consumers"]), existingCustomers: said(words("yes")) },
          legalBases: list({ id: "b", basis: "art-6-1-f" }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "particulars.marketingChannels" }],
    },
  },
};
