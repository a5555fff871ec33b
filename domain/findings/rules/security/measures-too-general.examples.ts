import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a measure": { activity: { measures: list({ id: "m", description: words("Backups every night") }) } },
  },
  finds: {
    "a certificate alone": {
      activity: {
        measures: list({ id: "m", description: words("ISO/IEC 27001", "Maßnahmen nach dem Stand der Technik.") }),
      },
      at: [{ field: "measures", rowId: "m", part: "description" }],
    },
    "a phrase": {
      activity: { measures: list({ id: "m", description: words("State of the art", "Stand der Technik") }) },
      at: [{ field: "measures", rowId: "m", part: "description" }],
    },
  },
};
