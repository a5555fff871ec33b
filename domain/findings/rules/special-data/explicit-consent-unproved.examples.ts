import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "explicit and proved": {
      activity: {
        personalData: list({
          id: "d",
          category: "health",
          mark: "special",
          condition: said("art-9-2-a"),
          particulars: { explicitConsent: said(words("Signed form")) },
        }),
      },
    },
  },
  finds: {
    "not shown": {
      activity: { personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-a") }) },
      at: [{ field: "personalData", rowId: "d", part: "particulars.explicitConsent" }],
    },
  },
};
