import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "which act": {
      activity: {
        personalData: list({
          id: "d",
          category: "politics",
          mark: "special",
          condition: said("art-9-2-e"),
          particulars: { madePublic: said(words("Candidacy")) },
        }),
      },
    },
  },
  finds: {
    "not said": {
      activity: {
        personalData: list({ id: "d", category: "politics", mark: "special", condition: said("art-9-2-e") }),
      },
      at: [{ field: "personalData", rowId: "d", part: "particulars.madePublic" }],
    },
  },
};
