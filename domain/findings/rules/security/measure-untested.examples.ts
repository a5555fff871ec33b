import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    tested: {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: {
        mea_a: {
          name: words("Measure"),
          kind: "backup",
          aim: "restoration",
          particulars: { testedOn: said("2026-02-01") },
        },
      },
    },
    "not used": { measures: { mea_a: { name: {}, kind: "backup", aim: "restoration" } } },
  },
  finds: {
    "never tested": {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: { name: words("Measure"), kind: "backup", aim: "restoration" } },
      at: [{ field: "particulars", part: "testedOn" }],
    },
  },
};
