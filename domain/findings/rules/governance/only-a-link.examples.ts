import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a sentence with a link": {
      activity: { purposes: list({ id: "p", name: words("Hiring, see https://acme.example") }) },
    },
  },
  finds: {
    "only a link": {
      activity: { measures: list({ id: "m", description: words("https://acme.example/tom.pdf") }) },
      at: [{ field: "measures", rowId: "m", part: "description" }],
    },
  },
};
