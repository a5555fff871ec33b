import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "a condition": {
      activity: { personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-b") }) },
    },
    "ordinary data": { activity: { personalData: list({ id: "d", category: "contact" }) } },
  },
  finds: {
    none: {
      activity: { personalData: list({ id: "d", category: "health", mark: "special" }) },
      at: [{ field: "personalData", rowId: "d", part: "condition" }],
    },
  },
};
