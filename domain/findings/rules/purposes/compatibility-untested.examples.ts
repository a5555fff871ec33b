import { type Examples, list, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "collected for this purpose": {
      activity: {
        purposes: list({ id: "p", name: words("Sending the newsletter"), particulars: { originalPurpose: none } }),
      },
    },
    consent: {
      activity: {
        purposes: list({
          id: "p",
          name: words("Sending the newsletter"),
          particulars: { originalPurpose: said(words("Orders")) },
          legalBases: list({ id: "b", basis: "art-6-1-a" }),
        }),
      },
    },
  },
  finds: {
    reused: {
      activity: {
        purposes: list({
          id: "p",
          name: words("Sending the newsletter"),
          particulars: { originalPurpose: said(words("Orders")) },
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "particulars.compatibilityTest" }],
    },
  },
};
