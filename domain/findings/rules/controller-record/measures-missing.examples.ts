import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a measure in words": { activity: { measures: list({ id: "m", description: words("Locked cupboards") }) } },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "measures" }] },
  },
};
