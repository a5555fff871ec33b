import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    backups: {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: { name: words("Measure"), kind: "backup", aim: "restoration" } },
    },
  },
  finds: {
    none: {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: { name: words("Measure"), kind: "role-concept", aim: "confidentiality" } },
      at: [{ field: "measures" }],
    },
  },
};
