import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    employees: { activity: { dataSubjects: list({ id: "s", category: "employees" }) } },
    "a processor's record need not say it": { activity: { role: "processor" } },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "dataSubjects" }] },
    "in joint control": { activity: { role: "joint-controller" }, at: [{ field: "dataSubjects" }] },
  },
};
