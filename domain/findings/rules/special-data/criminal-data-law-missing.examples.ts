import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "with its law": {
      activity: {
        personalData: list({ id: "d", category: "criminal", mark: "criminal", conditionLaw: said("§ 34a GewO") }),
      },
    },
  },
  finds: {
    without: {
      activity: { personalData: list({ id: "d", category: "criminal", mark: "criminal" }) },
      at: [{ field: "personalData", rowId: "d", part: "conditionLaw" }],
    },
  },
};
