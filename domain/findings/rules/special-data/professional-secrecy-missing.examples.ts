import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "bound by it": {
      activity: {
        personalData: list({
          id: "d",
          category: "health",
          mark: "special",
          condition: said("art-9-2-h"),
          particulars: { professionalSecrecy: said(words("Physicians")) },
        }),
      },
    },
  },
  finds: {
    "not said": {
      activity: { personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-h") }) },
      at: [{ field: "personalData", rowId: "d", part: "particulars.professionalSecrecy" }],
    },
  },
};
