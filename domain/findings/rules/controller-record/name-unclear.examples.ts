import { type Examples, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a name": { activity: { name: words("Payroll") } },
  },
  finds: {
    "no name": { activity: {}, at: [{ field: "name" }] },
    "three letters": { activity: { name: words("HR") }, at: [{ field: "name" }] },
  },
};
