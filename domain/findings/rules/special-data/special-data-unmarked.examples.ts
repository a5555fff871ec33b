import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    marked: { activity: { personalData: list({ id: "d", category: "health", mark: "special" }) } },
    "a health insurer is no health data": {
      activity: {
        personalData: list({ id: "d", category: "insurance", items: words("Krankenkasse, Versicherungsnummer") }),
      },
    },
    "law of the Union": {
      activity: { personalData: list({ id: "d", category: "other", items: words("Unionsrecht") }) },
    },
    "the fingerprint of a browser": {
      activity: { personalData: list({ id: "d", category: "usage", items: words("Browser fingerprint") }) },
    },
    "diagnostic data of a device": {
      activity: {
        personalData: list({
          id: "d",
          category: "log",
          items: words("Diagnostic data, crash reports", "Diagnosedaten"),
        }),
      },
    },
    "training in occupational safety": {
      activity: {
        personalData: list({ id: "d", category: "education", items: words("Unterweisung im Gesundheitsschutz") }),
      },
    },
  },
  finds: {
    "a category by its nature": {
      activity: { personalData: list({ id: "d", category: "health" }) },
      at: [{ field: "personalData", rowId: "d", part: "mark" }],
    },
    "in the words": {
      activity: {
        personalData: list({ id: "d", category: "employment", items: words("Schwerbehinderung, Lohnsteuerklasse") }),
      },
      at: [{ field: "personalData", rowId: "d", part: "mark" }],
    },
    "a fingerprint that opens a door": {
      activity: { personalData: list({ id: "d", category: "log", items: words("Fingerprint at the door") }) },
      at: [{ field: "personalData", rowId: "d", part: "mark" }],
    },
    "a diagnosis": {
      activity: { personalData: list({ id: "d", category: "other", items: words("Diagnosis", "Diagnose") }) },
      at: [{ field: "personalData", rowId: "d", part: "mark" }],
    },
  },
};
