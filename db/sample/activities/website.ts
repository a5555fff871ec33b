import { cite, list, words } from "../source";
import { activity, websiteUsers } from "./shared";

const legitimateInterests = {
  id: "interests",
  basis: "art-6-1-f" as const,
  evidence: [cite("4", "Legal basis for this type of processing is Art. 6 para. 1 sentence 1 lid. f) GDPR.")],
};

export const websiteAccess = activity("act_website-access", "VVT-0001", {
  name: words("Website access logs", "Protokollierung der Website-Zugriffe"),
  description: {
    answer: "given",
    value: words(
      "Browsers must send technical data to the web server when pages are visited; they are recorded during the connection.",
      "Beim Aufruf der Seiten übermittelt der Browser technisch notwendige Daten an den Webserver; sie werden während der Verbindung erfasst.",
    ),
    evidence: [
      cite("4", "it is technically necessary that data is transmitted to our web server via your Internet browser"),
      cite("4", "The following data is recorded during an ongoing connection"),
    ],
  },
  departmentId: "dep_it",
  purposes: list(
    {
      id: "connection",
      name: words("A smooth connection to the website", "Reibungsloser Verbindungsaufbau der Website"),
      legalBases: list(legitimateInterests),
      evidence: [cite("4", "We collect the listed data to ensure a smooth connection of the website")],
    },
    {
      id: "comfort",
      name: words("Comfortable use of the website", "Komfortable Nutzung der Website"),
      legalBases: list(legitimateInterests),
      evidence: [cite("4", "to enable a comfortable use of our website by the users")],
    },
  ),
  dataSubjects: list(websiteUsers(cite("4", "When you visit our web pages"))),
  personalData: list(
    {
      id: "connection",
      category: "log",
      items: words(
        "Date and time of the visit; operating system and browser; amount of data transferred",
        "Datum und Uhrzeit des Besuchs; Betriebssystem und Browser; übertragene Datenmenge",
      ),
      dataSubjectRows: ["users"],
      evidence: [
        cite("4", "Data and time of your visit"),
        cite("4", "Your operation system and browser used"),
        cite("4", "Transferred data volume"),
      ],
    },
    {
      id: "ip-address",
      category: "log",
      items: words(
        "IP address assigned by the Internet service provider",
        "Vom Internetanbieter zugewiesene IP-Adresse",
      ),
      dataSubjectRows: ["users"],
      evidence: [cite("4", "The IP address assigned to you by your Internet service provider (ISP)")],
    },
    {
      id: "pages",
      category: "usage",
      items: words(
        "Page visited before; pages visited on the website",
        "Zuvor besuchte Seite; auf der Website besuchte Seiten",
      ),
      dataSubjectRows: ["users"],
      evidence: [
        cite("4", "Webpage from which you came to visit our website"),
        cite("4", "Pages you visit on our website"),
      ],
    },
  ),
  recipients: list(
    {
      id: "affiliates",
      category: "group-company",
      role: "group-company",
      receivesFor: words("Affiliated companies, not named", "Verbundene Unternehmen, nicht benannt"),
      evidence: [cite("4", "Your personal data remains only with our company, our affiliates, and our provider")],
    },
    {
      id: "provider",
      category: "service-provider",
      receivesFor: words("Provider, not named", "Provider, nicht benannt"),
      evidence: [cite("4", "Your personal data remains only with our company, our affiliates, and our provider")],
    },
  ),
  systems: list({
    id: "website",
    systemId: "sys_website",
    evidence: [cite("4", "data is transmitted to our web server")],
  }),
  contradictions: list({
    id: "third-parties",
    field: "recipients",
    description: words(
      "Data are said to stay with the company, its affiliates and its provider, yet the plugins on the same pages connect the browser directly to third parties.",
      "Die Daten sollen beim Unternehmen, bei verbundenen Unternehmen und beim Provider verbleiben; die Plugins derselben Seiten verbinden den Browser jedoch unmittelbar mit Dritten.",
    ),
    evidence: [
      cite("4", "will generally not be made available to third parties"),
      cite("9 d)", "Facebook receives the information that you have visited our site with your IP address."),
    ],
  }),
});
