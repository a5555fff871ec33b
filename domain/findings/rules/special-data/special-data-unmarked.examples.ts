import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    marked: { activity: { personalData: list({ id: "d", category: "health", mark: "special" }) } },
    "a health insurer is no health data": {
      activity: {
        personalData: list({ id: "d", category: "insurance", items: words("Krankenkasse, Versicherungsnummer") }),
      },
    },
    "law of the Union": {
      activity: { personalData: list({ id: "d", category: "other", items: words("Unionsrecht") }) },
    },
  },
  finds: {
    "a category by its nature": {
      activity: { personalData: list({ id: "d", category: "health" }) },
      at: [{ field: "personalData", rowId: "d", part: "mark" }],
    },
    "in the words": {
      activity: {
        personalData: list({ id: "d", category: "employment", items: words("Schwerbehinderung, Lohnsteuerklasse") }),
      },
      at: [{ field: "personalData", rowId: "d", part: "mark" }],
    },
  },
};
