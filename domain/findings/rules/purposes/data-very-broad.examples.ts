import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "named items": {
      activity: { personalData: list({ id: "d", category: "contact", items: words("E-mail address") }) },
    },
  },
  finds: {
    "all data": {
      activity: { personalData: list({ id: "d", category: "contact", items: words("all data of the customer") }) },
      at: [{ field: "personalData", rowId: "d", part: "items" }],
    },
  },
};
