import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a link beside a measure of the catalogue": {
      activity: { measures: list({ id: "m", measureId: "mea_a", description: words("backup.pdf") }) },
      measures: { mea_a: { name: words("Backups"), kind: "backup", aim: "availability" } },
    },
    "a sentence with a link": {
      activity: { purposes: list({ id: "p", name: words("Hiring, see https://acme.example") }) },
    },
  },
  finds: {
    "a criterion that is a file": {
      activity: { retentionRules: list({ id: "k", limit: { kind: "criterion", criterion: words("deletion.pdf") } }) },
      at: [{ field: "retentionRules", rowId: "k", part: "limit" }],
    },
    "only a link": {
      activity: { measures: list({ id: "m", description: words("https://acme.example/tom.pdf") }) },
      at: [{ field: "measures", rowId: "m", part: "description" }],
    },
  },
};
