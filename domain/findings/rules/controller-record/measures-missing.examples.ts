import { type Examples, list, none, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a measure in words": { activity: { measures: list({ id: "m", description: words("Locked cupboards") }) } },
    "none can be described, with a reason": { activity: { measures: { ...none, note: words("Kept secret by law") } } },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "measures" }] },
    "none, without a reason": { activity: { measures: none }, at: [{ field: "measures" }] },
  },
};
