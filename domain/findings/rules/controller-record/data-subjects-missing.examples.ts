import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    employees: { activity: { dataSubjects: list({ id: "s", category: "employees" }) } },
  },
  finds: {
    "nothing stated": { activity: {}, at: [{ field: "dataSubjects" }] },
  },
};
