import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "with its law": {
      activity: {
        personalData: list({
          id: "d",
          category: "health",
          mark: "special",
          condition: said("art-9-2-b"),
          conditionLaw: said("§ 26 Abs. 3 BDSG"),
        }),
      },
    },
    "vital interests need none": {
      activity: { personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-c") }) },
    },
  },
  finds: {
    without: {
      activity: { personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-b") }) },
      at: [{ field: "personalData", rowId: "d", part: "conditionLaw" }],
    },
    "health care with a blank": {
      activity: {
        personalData: list({
          id: "d",
          category: "health",
          mark: "special",
          condition: said("art-9-2-h"),
          conditionLaw: said(" "),
        }),
      },
      at: [{ field: "personalData", rowId: "d", part: "conditionLaw" }],
    },
  },
};
