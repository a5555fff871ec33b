import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "ordinary data": {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: { name: words("Measure"), kind: "backup", aim: "restoration" } },
    },
    encrypted: {
      activity: {
        personalData: list({ id: "d", category: "health", mark: "special" }),
        measures: list({ id: "m", measureId: "mea_a" }),
      },
      measures: { mea_a: { name: words("Measure"), kind: "encryption-rest", aim: "pseudonymisation-encryption" } },
    },
  },
  finds: {
    "sensitive data, only backups": {
      activity: {
        personalData: list({ id: "d", category: "health", mark: "special" }),
        measures: list({ id: "m", measureId: "mea_a" }),
      },
      measures: { mea_a: { name: words("Measure"), kind: "backup", aim: "restoration" } },
      at: [{ field: "measures" }],
    },
  },
};
