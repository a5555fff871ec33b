import { cite, list, said, words } from "../source";
import { hubspotSystem, newsletterTransfer, subscribers } from "./newsletter";
import { activity, measuresWith, policyRights, processorSelection } from "./shared";

const beacons = cite(
  "10",
  "the e-mails sent contain so-called web beacons or tracking pixels, which are one-pixel image files stored on our website",
);
const opened = cite(
  "10",
  "it can be determined whether a newsletter message has been opened and which links have been clicked on",
);
const conversion = cite(
  "10",
  "Conversion tracking can also be used to analyse whether a predefined action (e.g. purchase of a product on our website) was carried out after clicking on the link in the newsletter.",
);
const technical = cite(
  "10",
  "Technical information is also recorded (e.g. time of access, IP address, browser type and operating system).",
);
const objection = cite(
  "10",
  "If you wish to object to the data analysis for statistical purposes, you must cancel the newsletter subscription.",
);
const onBehalf = cite(
  "10",
  "HubSpot uses this information for the dispatch and statistical analysis of the newsletter on our behalf.",
);

export const newsletterStatistics = activity("act_newsletter-statistics", "VVT-0024", {
  name: words("Newsletter performance measurement", "Erfolgsmessung des Newsletters"),
  description: said(
    words(
      "Web beacons and conversion tracking show whether messages are opened, which links are clicked and whether a predefined action follows.",
      "Web-Beacons und Conversion-Tracking zeigen, ob Nachrichten geöffnet, welche Links angeklickt und ob danach festgelegte Handlungen vorgenommen werden.",
    ),
    beacons,
    opened,
    conversion,
  ),
  departmentId: "dep_marketing",
  purposes: list(
    {
      id: "statistics",
      name: words("Statistical analysis of newsletter campaigns", "Statistische Auswertung von Newsletter-Kampagnen"),
      evidence: [cite("10", "These data are used exclusively for statistical analysis of newsletter campaigns.")],
    },
    {
      id: "adaptation",
      name: words(
        "Adapting future newsletters to the interests of the recipients",
        "Anpassung künftiger Newsletter an die Interessen der Empfänger",
      ),
      evidence: [cite("10", "to better adapt future newsletters to the interests of the recipients")],
    },
  ),
  dataSubjects: list(subscribers),
  personalData: list(
    {
      id: "usage",
      category: "usage",
      items: words(
        "Opening of messages, clicked links, predefined actions such as a purchase",
        "Öffnen von Nachrichten, angeklickte Links, festgelegte Handlungen wie ein Kauf",
      ),
      dataSubjectRows: ["subscribers"],
      evidence: [opened, conversion],
    },
    {
      id: "technical",
      category: "log",
      items: words(
        "Time of access, IP address, browser type, operating system",
        "Zugriffszeit, IP-Adresse, Browsertyp, Betriebssystem",
      ),
      dataSubjectRows: ["subscribers"],
      evidence: [technical],
    },
  ),
  recipients: list({
    id: "hubspot-ireland",
    partyId: "pty_hubspot-ireland",
    category: "newsletter",
    role: "processor",
    receivesFor: words(
      "Statistical analysis on behalf of the company",
      "Statistische Auswertung im Auftrag des Unternehmens",
    ),
    dataRows: ["usage", "technical"],
    evidence: [onBehalf, cite("10", "the technical service provider HubSpot Ireland Limited")],
  }),
  transfers: newsletterTransfer,
  measures: measuresWith(
    {
      id: "newsletter-pseudonymisation",
      measureId: "mea_newsletter-pseudonymisation",
      evidence: [cite("10", "The data is collected pseudonymously and is not linked to your other personal data.")],
    },
    processorSelection,
  ),
  systems: hubspotSystem,
  rights: policyRights(["art-21"], objection),
  optOut: said(words("Cancel the newsletter subscription.", "Newsletter abbestellen."), objection),
  contradictions: list({
    id: "exclusively-statistics",
    field: "purposes",
    description: words(
      "The data are said to serve statistics exclusively, yet the results adapt newsletters to the interests of the recipients.",
      "Die Daten sollen ausschließlich der Statistik dienen; mit den Ergebnissen werden Newsletter jedoch an die Interessen der Empfänger angepasst.",
    ),
    evidence: [
      cite("10", "These data are used exclusively for statistical analysis of newsletter campaigns."),
      cite(
        "10",
        "The results of these analyses can be used to better adapt future newsletters to the interests of the recipients.",
      ),
    ],
  }),
});

const passedOn = cite("10", "to whom we pass on the information you provide when you register for the newsletter");
const interests = cite(
  "10",
  "This disclosure is made in accordance with Art. 6 Para. 1 sentence 1 lit. f) GDPR and serves our legitimate interest in using an effective, secure and user-friendly newsletter system.",
);

export const newsletterDisclosure = activity("act_newsletter-disclosure", "VVT-0025", {
  name: words("Disclosure of newsletter registrations to HubSpot", "Weitergabe von Newsletter-Anmeldungen an HubSpot"),
  description: said(
    words(
      "Information given on registration is passed on to HubSpot Ireland Limited, which sends the newsletter.",
      "Bei der Anmeldung gemachte Angaben werden an die HubSpot Ireland Limited weitergegeben, die den Newsletter versendet.",
    ),
    passedOn,
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "newsletter-system",
    name: words(
      "Use of an effective, secure and user-friendly newsletter system",
      "Nutzung eines effektiven, sicheren und nutzerfreundlichen Newsletter-Systems",
    ),
    legalBases: list({
      id: "interests",
      basis: "art-6-1-f",
      legitimateInterest: said(
        words(
          "An effective, secure and user-friendly newsletter system.",
          "Ein effektives, sicheres und nutzerfreundliches Newsletter-System.",
        ),
        interests,
      ),
      evidence: [interests],
    }),
    evidence: [interests],
  }),
  dataSubjects: list(subscribers),
  personalData: list({
    id: "registration",
    category: "contact",
    items: words("Information given on registration", "Angaben bei der Anmeldung"),
    dataSubjectRows: ["subscribers"],
    evidence: [passedOn],
  }),
  recipients: list({
    id: "hubspot-ireland",
    partyId: "pty_hubspot-ireland",
    category: "newsletter",
    role: "processor",
    receivesFor: words(
      "Dispatch and statistical analysis on behalf of the company",
      "Versand und statistische Auswertung im Auftrag des Unternehmens",
    ),
    dataRows: ["registration"],
    evidence: [passedOn, onBehalf],
  }),
  transfers: newsletterTransfer,
  measures: measuresWith(processorSelection),
  systems: hubspotSystem,
  contradictions: list({
    id: "consent-or-interests",
    field: "purposes",
    description: words(
      "The newsletter rests on consent, yet the disclosure of the same registration to the sending provider rests on legitimate interests.",
      "Der Newsletter beruht auf Einwilligung; die Weitergabe derselben Anmeldung an den versendenden Dienstleister jedoch auf berechtigten Interessen.",
    ),
    evidence: [
      cite(
        "10",
        "The legal basis for this type of processing is your consent according to Art. 6 para. 1 sentence 1 lid. a) GDPR.",
      ),
      interests,
    ],
  }),
});
