import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "contact data": { activity: { personalData: list({ id: "d", category: "contact" }) } },
    "a processor's record need not say it": { activity: { role: "processor" } },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "personalData" }] },
    "in joint control": { activity: { role: "joint-controller" }, at: [{ field: "personalData" }] },
  },
};
