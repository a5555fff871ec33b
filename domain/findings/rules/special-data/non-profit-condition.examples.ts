import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "a church": {
      organisation: { particulars: { nonProfitAim: said("religious") } },
      activity: { personalData: list({ id: "d", category: "belief", mark: "special", condition: said("art-9-2-d") }) },
    },
  },
  finds: {
    "a company": {
      activity: { personalData: list({ id: "d", category: "belief", mark: "special", condition: said("art-9-2-d") }) },
      at: [{ field: "personalData", rowId: "d", part: "condition" }],
    },
  },
};
