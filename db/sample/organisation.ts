import type { Organisation } from "../../domain/organisations/organisation";
import { rights } from "./rights";
import { cite, list, type Sample, said, words } from "./source";
import { statements } from "./statements";

export const organisation: Sample<typeof Organisation> = {
  id: "org_sample",
  state: {
    name: "VMRay",
    defaultLocale: "en",
    referencePrefix: "VVT",
    legalEntities: [
      {
        id: "vmray",
        name: "VMRay",
        statedAs: said(
          words(
            "The provider of the website is the controller; for its name and address the source points to the imprint.",
            "Verantwortlicher ist der Anbieter der Website; für Namen und Anschrift verweist die Quelle auf das Impressum.",
          ),
          cite(
            "Introduction",
            "The provider (and data controller within the meaning of GDPR) of this website is indicated in the imprint of our website.",
          ),
        ),
        evidence: [cite("2", "VMRay guarantees you the following data protection rights")],
      },
    ],
    dataProtectionOfficer: said("per_data-protection-officer", cite("18", "Our Data Protection Officer")),
    requestsTo: said(
      { email: "dataprotection@vmray.com" },
      cite(
        "18",
        "If you wish to exercise your data protection rights or if you have any comments, suggestions, questions or complaints, please do not hesitate to send an e-mail to dataprotection@vmray.com.",
      ),
    ),
    rights: list(...rights),
    statements: list(...statements),
  },
};
