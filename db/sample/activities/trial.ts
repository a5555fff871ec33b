import { cite, list, said, words } from "../source";
import { activity } from "./shared";

const included = cite(
  "7",
  "This data includes your first name (second name optional), e-mail address, job title, company name, country, IP-address as well as date and time of your message.",
);

export const trialRequests = activity("act_trial-requests", "VVT-0008", {
  name: words("Trial requests", "Testanfragen"),
  description: said(
    words(
      "Requests for a trial of the product, sent through a contact form. The 30 days are the length of the trial, not of storage.",
      "Anfragen nach einem Test des Produkts über ein Kontaktformular. Die 30 Tage sind die Dauer des Tests, nicht der Speicherung.",
    ),
    cite("7", "We provide a contact form to request a 30-day trial period for our product."),
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "request",
    name: words("Processing of the trial request", "Bearbeitung der Testanfrage"),
    legalBases: list(
      {
        id: "contract",
        basis: "art-6-1-b",
        covers: words("Pre-contractual measures", "Vorvertragliche Maßnahmen"),
        evidence: [
          cite(
            "7",
            "the execution of pre-contractual measures in accordance with Art. 6 para. 1 sentence 1 lit. b) GDPR",
          ),
        ],
      },
      {
        id: "consent",
        basis: "art-6-1-a",
        covers: words("Where consent was granted", "Soweit eine Einwilligung erteilt wurde"),
        evidence: [
          cite("7", "or your consent granted to us in accordance with Art. 6 para. 1 sentence 1 lit. a) GDPR"),
        ],
      },
    ),
    evidence: [cite("7", "We will use this data only to process your request.")],
  }),
  dataSubjects: list({
    id: "prospects",
    category: "prospects",
    description: words("People who ask for a trial.", "Personen, die einen Test anfragen."),
    evidence: [cite("7", "If a user contacts us")],
  }),
  personalData: list(
    {
      id: "first-name",
      category: "identity",
      items: words("First name", "Vorname"),
      dataSubjectRows: ["prospects"],
      evidence: [included],
    },
    {
      id: "second-name",
      category: "identity",
      items: words("Second name", "Zweiter Name"),
      dataSubjectRows: ["prospects"],
      provision: said("voluntary" as const, cite("7", "second name optional")),
      evidence: [included],
    },
    {
      id: "contact",
      category: "contact",
      items: words(
        "E-mail address, job title, company name, country",
        "E-Mail-Adresse, Berufsbezeichnung, Firmenname, Land",
      ),
      dataSubjectRows: ["prospects"],
      evidence: [included],
    },
    {
      id: "ip-address",
      category: "log",
      items: words("IP address", "IP-Adresse"),
      dataSubjectRows: ["prospects"],
      evidence: [included],
    },
    {
      id: "message",
      category: "communication",
      items: words("Data entered; date and time of the message", "Eingegebene Daten; Datum und Uhrzeit der Nachricht"),
      dataSubjectRows: ["prospects"],
      evidence: [cite("7", "the data entered will be transmitted to us and stored"), included],
    },
  ),
  retentionRules: list({
    id: "purpose",
    name: words("End of the purpose", "Zweckfortfall"),
    limit: {
      kind: "criterion",
      criterion: words(
        "Until the data are no longer required for the purpose of their collection.",
        "Bis die Daten für den Zweck ihrer Erhebung nicht mehr erforderlich sind.",
      ),
    },
    evidence: [
      cite(
        "7",
        "Your personal data will be deleted as soon as they are no longer required for the purpose of their collection.",
      ),
    ],
  }),
  systems: list({
    id: "website",
    systemId: "sys_website",
    evidence: [cite("7", "We provide a contact form to request a 30-day trial period for our product.")],
  }),
});
