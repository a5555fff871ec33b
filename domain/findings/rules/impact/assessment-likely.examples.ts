import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "one criterion": { activity: { particulars: { criterionMatching: said("met") } } },
    "two criteria and an assessment": {
      activity: {
        dpia: said({ result: "done" }),
        particulars: { criterionMonitoring: said("met"), criterionMatching: said("met") },
      },
    },
    "two criteria and a written reason": {
      activity: {
        dpia: said({ result: "not-required", reasons: words("Pseudonymous, and erased after a day") }),
        particulars: { criterionMonitoring: said("met"), criterionMatching: said("met") },
      },
    },
    "somebody answered that a derived one is not met": {
      activity: {
        profiling: said(words("Interest groups")),
        particulars: { criterionEvaluation: said("not-met"), criterionMatching: said("met") },
      },
    },
    "the German list, which another rule tells": {
      activity: {
        particulars: {
          criterionMonitoring: said("met"),
          criterionMatching: said("met"),
          mandatoryListEntries: said(["dsk-5"]),
        },
      },
    },
  },
  finds: {
    "two answered criteria": {
      activity: { particulars: { criterionMonitoring: said("met"), criterionMatching: said("met") } },
      at: [{ field: "dpia" }],
    },
    "two derived ones: employees and monitoring": {
      activity: {
        dataSubjects: list({ id: "s", category: "employees" }),
        particulars: { employeesMonitored: said(words("Logs show who did what")) },
      },
      at: [{ field: "dpia" }],
    },
    "the record says that it is required": {
      activity: { dpia: said({ result: "required" }) },
      at: [{ field: "dpia" }],
    },
    "not required, without a reason": {
      activity: {
        dpia: said({ result: "not-required" }),
        particulars: { criterionMonitoring: said("met"), criterionMatching: said("met") },
      },
      at: [{ field: "dpia" }],
    },
  },
};
