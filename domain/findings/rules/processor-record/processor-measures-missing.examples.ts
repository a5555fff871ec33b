import { type Examples, list, none, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a measure": { activity: { role: "processor", measures: list({ id: "m", description: words("Backups") }) } },
    "none can be described, with a reason": {
      activity: { role: "processor", measures: { ...none, note: words("Only the controller's systems are used") } },
    },
  },
  finds: {
    "nothing stated": { activity: { role: "processor" }, at: [{ field: "measures" }] },
    "none, without a reason": { activity: { role: "processor", measures: none }, at: [{ field: "measures" }] },
  },
};
