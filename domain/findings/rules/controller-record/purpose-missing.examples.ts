import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a purpose in words": { activity: { purposes: list({ id: "p", name: words("Paying salaries") }) } },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "purposes" }] },
    "a row without words": {
      activity: { purposes: list({ id: "p", name: {} }) },
      at: [{ field: "purposes", rowId: "p", part: "name" }],
    },
  },
};
