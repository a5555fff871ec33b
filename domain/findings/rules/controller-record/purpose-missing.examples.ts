import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a purpose in words": { activity: { purposes: list({ id: "p", name: words("Paying salaries") }) } },
    "a processor's record has kinds of processing instead, Art. 30(2)(b)": { activity: { role: "processor" } },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "purposes" }] },
    "a row without words": {
      activity: { purposes: list({ id: "p", name: {} }) },
      at: [{ field: "purposes", rowId: "p", part: "name" }],
    },
  },
};
