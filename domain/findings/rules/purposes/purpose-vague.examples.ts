import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a purpose that can be tested": {
      activity: { purposes: list({ id: "p", name: words("Sending the monthly newsletter to subscribers") }) },
    },
    "it begins like a vague one": {
      activity: { purposes: list({ id: "p", name: words("Marketing of own events by post") }) },
    },
  },
  finds: {
    marketing: {
      activity: { purposes: list({ id: "p", name: words("Marketing") }) },
      at: [{ field: "purposes", rowId: "p", part: "name" }],
    },
  },
};
