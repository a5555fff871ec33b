import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "no condition is stated, which another rule tells": {
      activity: {
        automatedDecisions: said(words("A score refuses")),
        personalData: list({ id: "d", category: "health", mark: "special" }),
      },
    },
    "explicit consent": {
      activity: {
        automatedDecisions: said(words("A score refuses")),
        personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-a") }),
      },
    },
    "the decision leaves the health data out": {
      activity: {
        automatedDecisions: said(words("A score refuses instalments")),
        particulars: { specialDataInDecision: said("not-used") },
        personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-h") }),
      },
    },
  },
  finds: {
    "employment law": {
      activity: {
        automatedDecisions: said(words("A score refuses")),
        personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-b") }),
      },
      at: [{ field: "personalData", rowId: "d", part: "condition" }],
    },
    "it is known that they are used": {
      activity: {
        automatedDecisions: said(words("A score refuses")),
        particulars: { specialDataInDecision: said("used") },
        personalData: list({ id: "d", category: "health", mark: "special", condition: said("art-9-2-h") }),
      },
      at: [{ field: "personalData", rowId: "d", part: "condition" }],
    },
  },
};
