import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "no criterion": { activity: { personalData: list({ id: "d", category: "contact" }) } },
    "employees alone": { activity: { dataSubjects: list({ id: "s", category: "employees" }) } },
    "a reason": {
      activity: {
        dpia: said({ result: "not-required", reasons: words("One criterion, small scale") }),
        particulars: { criterionMatching: said("met") },
      },
    },
    "two, which another rule tells": {
      activity: { particulars: { criterionMonitoring: said("met"), criterionMatching: said("met") } },
    },
  },
  finds: {
    "sensitive data alone": {
      activity: { personalData: list({ id: "d", category: "health", mark: "special" }) },
      at: [{ field: "dpia" }],
    },
    "children alone": { activity: { dataSubjects: list({ id: "s", category: "children" }) }, at: [{ field: "dpia" }] },
  },
};
