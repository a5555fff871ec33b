import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    checked: {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({
            id: "b",
            basis: "art-6-1-b",
            provision: said("Betriebsvereinbarung IT"),
            particulars: { collectiveAgreementCheck: said(words("2025")) },
          }),
        }),
      },
    },
  },
  finds: {
    "not checked": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-b", provision: said("Betriebsvereinbarung IT") }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.particulars.collectiveAgreementCheck" }],
    },
  },
};
