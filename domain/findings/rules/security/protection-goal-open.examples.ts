import { type Examples, list, words } from "../../examples";

const roles = { name: words("Roles"), kind: "role-concept", aim: "confidentiality" } as const;
const logging = { name: words("Logging"), kind: "logging", aim: "integrity" } as const;
const backup = { name: words("Backup"), kind: "backup", aim: "restoration" } as const;
const encryption = { name: words("TLS"), kind: "encryption-transit", aim: "pseudonymisation-encryption" } as const;

const allThree = list(
  { id: "a", measureId: "mea_a" },
  { id: "b", measureId: "mea_b" },
  { id: "c", measureId: "mea_c" },
);

export const examples: Examples = {
  passes: {
    "all three": {
      activity: { measures: allThree },
      measures: { mea_a: roles, mea_b: logging, mea_c: backup },
    },
    "encryption keeps things confidential": {
      activity: { measures: allThree },
      measures: { mea_a: encryption, mea_b: logging, mea_c: backup },
    },
    "one of them in own words": {
      activity: {
        measures: list(
          { id: "a", measureId: "mea_a" },
          { id: "b", measureId: "mea_b" },
          { id: "c", description: words("Backups every night", "Datensicherung jede Nacht") },
        ),
      },
      measures: { mea_a: roles, mea_b: logging },
    },
    "own words that may mean anything": {
      activity: {
        measures: list(
          { id: "a", measureId: "mea_a" },
          { id: "c", description: words("As in our security manual, part 3") },
        ),
      },
      measures: { mea_a: roles },
    },
    "no measure of the catalogue": { activity: {} },
  },
  finds: {
    "only confidentiality": {
      activity: { measures: list({ id: "m", measureId: "mea_a" }) },
      measures: { mea_a: roles },
      at: [
        { field: "measures", part: "integrity", about: { aim: "integrity" } },
        { field: "measures", part: "availability", about: { aim: "availability" } },
      ],
    },
  },
};
