import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    mentioned: {
      activity: {
        purposes: list({ id: "p", name: words("Hiring people"), particulars: { inNotice: said("mentioned") } }),
      },
    },
  },
  finds: {
    "not mentioned": {
      activity: {
        purposes: list({ id: "p", name: words("Hiring people"), particulars: { inNotice: said("not-mentioned") } }),
      },
      at: [{ field: "purposes", rowId: "p", part: "particulars.inNotice" }],
    },
  },
};
