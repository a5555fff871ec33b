import { type Examples, none, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "no entry fits": { activity: { particulars: { mandatoryListEntries: none } } },
    "an assessment": {
      activity: { dpia: said({ result: "done" }), particulars: { mandatoryListEntries: said(["dsk-8"]) } },
    },
  },
  finds: {
    "an entry fits": { activity: { particulars: { mandatoryListEntries: said(["dsk-8"]) } }, at: [{ field: "dpia" }] },
  },
};
