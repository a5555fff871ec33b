import { type Examples, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "no entry fits": { activity: { particulars: { mandatoryListEntries: none } } },
    "an assessment": {
      activity: { dpia: said({ result: "done" }), particulars: { mandatoryListEntries: said(["dsk-8"]) } },
    },
  },
  finds: {
    "an entry fits": { activity: { particulars: { mandatoryListEntries: said(["dsk-8"]) } }, at: [{ field: "dpia" }] },
    "an entry fits, in spite of a reason": {
      activity: {
        dpia: said({ result: "not-required", reasons: words("Small scale") }),
        particulars: { mandatoryListEntries: said(["dsk-8"]) },
      },
      at: [{ field: "dpia" }],
    },
  },
};
