import type { Document } from "../../domain/documents/document";
import { cite, POLICY, type Sample, said, words } from "./source";

export const documents: Sample<typeof Document>[] = [
  {
    id: POLICY,
    state: {
      title: "Privacy Policy",
      kind: "privacy-notice",
      description: words(
        "Privacy policy of the VMRay website with the information under Art. 13 GDPR; the whole sample register is read from it.",
        "Datenschutzerklärung der Website von VMRay mit den Informationen nach Art. 13 DSGVO; das gesamte Musterverzeichnis ist daraus entnommen.",
      ),
      language: said("en", cite("Introduction", "This Privacy Policy outlines how we handle data")),
      dated: said("2020-10", cite("18", "Date of Privacy Policy: October 2020")),
    },
  },
];
