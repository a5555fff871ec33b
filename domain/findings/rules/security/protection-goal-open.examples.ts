import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "all three": {
      activity: {
        measures: list(
          { id: "a", measureId: "mea_a" },
          { id: "b", measureId: "mea_b" },
          { id: "c", measureId: "mea_c" },
        ),
      },
      measures: {
        mea_a: { name: {}, kind: "role-concept", aim: "confidentiality" },
        mea_b: { name: {}, kind: "logging", aim: "integrity" },
        mea_c: { name: {}, kind: "availability-control", aim: "availability" },
      },
    },
    "no measure of the catalogue": { activity: {} },
  },
  finds: {
    "only confidentiality": {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: { name: words("Measure"), kind: "role-concept", aim: "confidentiality" } },
      at: [{ field: "measures" }],
    },
  },
};
