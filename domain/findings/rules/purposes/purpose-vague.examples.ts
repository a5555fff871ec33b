import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a purpose that can be tested": {
      activity: { purposes: list({ id: "p", name: words("Sending the monthly newsletter to subscribers") }) },
    },
    "it begins like a vague one": {
      activity: { purposes: list({ id: "p", name: words("Marketing of own events by post") }) },
    },
    "one word that says what happens": {
      activity: {
        purposes: list({ id: "p", name: words("Payroll", "Lohnabrechnung") }, { id: "q", name: { en: "Hiring" } }),
      },
    },
    "a processor serves the purposes of others": {
      activity: { role: "processor", purposes: list({ id: "p", name: words("Marketing") }) },
    },
  },
  finds: {
    marketing: {
      activity: { purposes: list({ id: "p", name: words("Marketing") }) },
      at: [{ field: "purposes", rowId: "p", part: "name" }],
    },
    "a department instead of a purpose": {
      activity: { purposes: list({ id: "p", name: words("Sales", "Vertrieb") }) },
      at: [{ field: "purposes", rowId: "p", part: "name" }],
    },
  },
};
