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
    "the test is written down": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Sending the newsletter"),
          particulars: {
            originalPurpose: said(words("Orders")),
            compatibilityTest: said(words("Close, expected, ends with one click")),
          },
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
    "an interest is no excuse": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Sending the newsletter"),
          particulars: { originalPurpose: said(words("Orders")) },
          legalBases: list({ id: "b", basis: "art-6-1-f" }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "particulars.compatibilityTest" }],
    },
  },
};
