import { type Examples, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "another name": { activity: { name: words("Payroll") }, others: { act_b: { name: words("Newsletter") } } },
    "another department": {
      activity: { name: words("Payroll"), departmentId: "dep_a" },
      others: { act_b: { name: words("Payroll"), departmentId: "dep_b" } },
    },
    "the twin is archived": {
      activity: { name: words("Payroll") },
      others: { act_b: { name: words("Payroll"), status: "archived" } },
    },
  },
  finds: {
    "a short name": {
      activity: { name: words("CRM") },
      others: { act_b: { name: words("crm") } },
      at: [{ field: "name" }],
    },
    "the same name": {
      activity: { name: words("Payroll") },
      others: { act_b: { name: words("payroll.") } },
      at: [{ field: "name" }],
    },
  },
};
