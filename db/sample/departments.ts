import type { Department } from "../../domain/departments/department";
import { type Sample, words } from "./source";

const assigned = words(
  "Assigned for the demonstration; the source does not name it.",
  "Für die Vorführung zugeordnet; die Quelle nennt sie nicht.",
);

export const departments: Sample<typeof Department>[] = [
  {
    id: "dep_human-resources",
    state: {
      name: words("Human Resources", "Personalabteilung"),
      description: words(
        "Named in section 5 of the privacy policy as the department that processes applications.",
        "In Abschnitt 5 der Datenschutzerklärung als die Abteilung genannt, die Bewerbungen bearbeitet.",
      ),
    },
  },
  { id: "dep_marketing", state: { name: words("Marketing", "Marketing"), description: assigned } },
  { id: "dep_it", state: { name: words("IT", "IT"), description: assigned } },
];
