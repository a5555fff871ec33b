import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "two years old": { activity: { dpia: said({ result: "done" }), particulars: { assessedOn: said("2024-11-24") } } },
    "newer than the last change of substance": {
      activity: {
        dpia: said({ result: "done" }),
        particulars: { assessedOn: said("2026-06-01") },
        workflow: { substanceChangedOn: "2026-05-01" },
      },
    },
    "none was made": { activity: { dpia: said({ result: "not-required" }) } },
    "made for the change, before that was approved": {
      activity: {
        dpia: said({ result: "done" }),
        particulars: { assessedOn: said("2026-04-20") },
        workflow: { substanceChangedOn: "2026-05-01" },
      },
    },
  },
  finds: {
    "four years old": {
      activity: { dpia: said({ result: "done" }), particulars: { assessedOn: said("2022-11-01") } },
      at: [{ field: "particulars", part: "assessedOn" }],
    },
    "older than a change of substance": {
      activity: {
        dpia: said({ result: "done" }),
        particulars: { assessedOn: said("2026-01-01") },
        workflow: { substanceChangedOn: "2026-05-01" },
      },
      at: [{ field: "particulars", part: "assessedOn" }],
    },
    "without a day": {
      activity: { dpia: said({ result: "done" }) },
      at: [{ field: "particulars", part: "assessedOn" }],
    },
  },
};
