import { type Examples, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "backups are described": {
      measures: {
        mea_a: {
          name: words("Control of availability", "Verfügbarkeitskontrolle"),
          description: words("Daily backups in a second place", "Tägliche Datensicherung an einem zweiten Ort"),
          kind: "availability-control",
          aim: "availability",
        },
      },
    },
    "a measure of another kind": {
      measures: {
        mea_a: {
          name: words("Control of availability", "Verfügbarkeitskontrolle"),
          description: words("Updates every week"),
          kind: "patching",
          aim: "availability",
        },
      },
    },
  },
  finds: {
    "a name and a promise alone": {
      measures: {
        mea_a: {
          name: words("Control of availability", "Verfügbarkeitskontrolle"),
          description: words("The availability of data is secured.", "Die Verfügbarkeit wird gesichert."),
          kind: "availability-control",
          aim: "availability",
        },
      },
      at: [{ field: "description" }],
    },
  },
};
