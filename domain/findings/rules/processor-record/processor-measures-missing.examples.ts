import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a measure": { activity: { role: "processor", measures: list({ id: "m", description: words("Backups") }) } },
  },
  finds: {
    "nothing stated": { activity: { role: "processor" }, at: [{ field: "measures" }] },
  },
};
