import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "ordinary data": {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: { name: words("Measure"), kind: "backup", aim: "restoration" } },
    },
    "encrypted in own words": {
      activity: {
        personalData: list({ id: "d", category: "health", mark: "special" }),
        measures: list({ id: "m", description: words("TLS", "Transportverschlüsselung") }),
      },
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
    "the text says that it is not encrypted": {
      activity: {
        personalData: list({ id: "d", category: "health", mark: "special" }),
        measures: list({
          id: "m",
          description: words("The disks are not encrypted", "Die Platten sind unverschlüsselt"),
        }),
      },
      at: [{ field: "measures" }],
    },
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
