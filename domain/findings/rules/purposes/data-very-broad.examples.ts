import { type Examples, list, words } from "../../examples";

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `d${index}`, category: "contact" as const }));

export const examples: Examples = {
  passes: {
    "named items": {
      activity: { personalData: list({ id: "d", category: "contact", items: words("E-mail address") }) },
    },
    "all of a kind, named": {
      activity: { personalData: list({ id: "d", category: "contact", items: words("All e-mail addresses") }) },
    },
    "twenty categories": { activity: { personalData: list(...rows(20)) } },
  },
  finds: {
    "all data": {
      activity: { personalData: list({ id: "d", category: "contact", items: words("all data of the customer") }) },
      at: [{ field: "personalData", rowId: "d", part: "items" }],
    },
    "twenty-one categories": { activity: { personalData: list(...rows(21)) }, at: [{ field: "personalData" }] },
  },
};
