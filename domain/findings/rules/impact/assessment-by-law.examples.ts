import { type Examples, list, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "health data, not on a large scale": {
      activity: {
        personalData: list({ id: "d", category: "health", mark: "special" }),
        particulars: { scale: said("not-large") },
      },
    },
    "an assessment": {
      activity: {
        dpia: said({ result: "done" }),
        personalData: list({ id: "d", category: "health", mark: "special" }),
        particulars: { scale: said("large") },
      },
    },
    "a decision without an evaluation of people": {
      activity: { automatedDecisions: said(words("A full booking refuses")), profiling: none },
    },
  },
  finds: {
    "health data on a large scale": {
      activity: {
        personalData: list({ id: "d", category: "health", mark: "special" }),
        particulars: { scale: said("large") },
      },
      at: [{ field: "dpia" }],
    },
    "decisions on profiles": {
      activity: { automatedDecisions: said(words("A score refuses")), profiling: said(words("A score")) },
      at: [{ field: "dpia" }],
    },
    "a station hall under cameras, in spite of a reason": {
      activity: {
        dpia: said({ result: "not-required", reasons: words("No") }),
        particulars: { scale: said("large"), publicMonitoring: said(words("Cameras in the hall")) },
      },
      at: [{ field: "dpia" }],
    },
  },
};
