import { type Examples, list, words } from "../../examples";

const roles = { name: words("Roles"), kind: "role-concept", aim: "confidentiality" } as const;

export const examples: Examples = {
  passes: {
    backups: {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: { name: words("Measure"), kind: "backup", aim: "restoration" } },
    },
    "backups in own words": {
      activity: {
        measures: list({ id: "m", measureId: "mea_a" }, { id: "n", description: words("Backups", "Datensicherungen") }),
      },
      measures: { mea_a: roles },
    },
    "control of availability, of which another rule asks what it does": {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: { name: words("Measure"), kind: "availability-control", aim: "availability" } },
    },
    "measures are missing altogether, which another rule tells": { activity: {} },
  },
  finds: {
    none: {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: roles },
      at: [{ field: "measures" }],
    },
    "own words of something else": {
      activity: { measures: list({ id: "m", description: words("Doors are locked") }) },
      at: [{ field: "measures" }],
    },
  },
};
