import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "with its law": {
      activity: { personalData: list({ id: "d", category: "nir", conditionLaw: said("§ 18f SGB IV") }) },
    },
  },
  finds: {
    without: {
      activity: { personalData: list({ id: "d", category: "nir" }) },
      at: [{ field: "personalData", rowId: "d", part: "conditionLaw" }],
    },
  },
};
