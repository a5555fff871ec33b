import { cite, list, said, words } from "../source";
import { activity, measuresWith, policyRights, websiteUsers } from "./shared";

const included = cite(
  "6",
  "This data includes your first name (second name optional), e-mail address, company name, country as well as date and time of your message.",
);
const onlyForRequest = cite("6", "We will use this data only to process your request.");
const transmitted = cite("6", "the data entered will be transmitted to us and stored");
const legallyObliged = cite(
  "6",
  "If we are legally obliged to store data for a longer period of time, the data will be deleted after expiry of the corresponding period.",
);

export const contactForm = activity("act_contact-form", "VVT-0006", {
  name: words("Contact form", "Kontaktformular"),
  description: said(
    words(
      "Requests that reach the company through the general contact form of the website.",
      "Anfragen, die das Unternehmen über das allgemeine Kontaktformular der Website erreichen.",
    ),
    cite("6", "We provide a general contact form on our website."),
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "request",
    name: words("Processing of the request", "Bearbeitung der Anfrage"),
    legalBases: list(
      {
        id: "interests",
        basis: "art-6-1-f",
        legitimateInterest: said(
          words("Answering the request.", "Beantwortung der Anfrage."),
          cite("6", "our legitimate interest in answering your request"),
        ),
        evidence: [
          cite(
            "6",
            "our legitimate interest in answering your request in accordance with Art. 6 para. 1 sentence 1 lid. f) GDPR",
          ),
        ],
      },
      {
        id: "contract",
        basis: "art-6-1-b",
        covers: words("Requests that aim at a contract", "Anfragen, die auf einen Vertragsschluss zielen"),
        evidence: [
          cite(
            "6",
            "If your request serves the conclusion of a contract with us, further legal basis for the processing is Art. 6 para. 1 sentence 1 lid. b) GDPR.",
          ),
        ],
      },
    ),
    evidence: [onlyForRequest],
  }),
  dataSubjects: list(websiteUsers(cite("6", "If a user contacts us"))),
  personalData: list(
    {
      id: "first-name",
      category: "identity",
      items: words("First name", "Vorname"),
      dataSubjectRows: ["users"],
      evidence: [included],
    },
    {
      id: "second-name",
      category: "identity",
      items: words("Second name", "Zweiter Name"),
      dataSubjectRows: ["users"],
      provision: said("voluntary" as const, cite("6", "second name optional")),
      evidence: [included],
    },
    {
      id: "contact",
      category: "contact",
      items: words("E-mail address, company name, country", "E-Mail-Adresse, Firmenname, Land"),
      dataSubjectRows: ["users"],
      evidence: [included],
    },
    {
      id: "message",
      category: "communication",
      items: words("Data entered; date and time of the message", "Eingegebene Daten; Datum und Uhrzeit der Nachricht"),
      dataSubjectRows: ["users"],
      evidence: [transmitted, included],
    },
  ),
  retentionRules: list(
    {
      id: "processed",
      name: words("After the request", "Nach der Anfrage"),
      limit: {
        kind: "criterion",
        criterion: words("Until the request has been processed.", "Bis die Anfrage bearbeitet ist."),
      },
      exceptions: said(
        words("Longer where the law demands it.", "Länger, soweit das Gesetz es verlangt."),
        legallyObliged,
      ),
      evidence: [cite("6", "The data will be deleted after your request has been processed.")],
    },
    {
      id: "obligation",
      name: words("Legal obligation", "Rechtliche Pflicht"),
      limit: {
        kind: "criterion",
        criterion: words(
          "Until the period of a legal obligation to store the data has expired.",
          "Bis zum Ablauf der Frist einer rechtlichen Speicherpflicht.",
        ),
      },
      evidence: [legallyObliged],
    },
  ),
  measures: measuresWith({
    id: "web-form-encryption",
    measureId: "mea_web-form-encryption",
    evidence: [cite("6", "The transmission of data via the web form is encrypted.")],
  }),
  systems: list({
    id: "website",
    systemId: "sys_website",
    evidence: [cite("6", "We provide a general contact form on our website.")],
  }),
  rights: policyRights(["art-21"], cite("6", "you can object to the processing of your personal data at any time")),
  contradictions: list(
    {
      id: "consent-or-interests",
      field: "purposes",
      description: words(
        "Users must consent to the privacy policy before they write, yet the basis named is a legitimate interest.",
        "Vor der Kontaktaufnahme ist in die Datenschutzerklärung einzuwilligen; als Rechtsgrundlage wird jedoch ein berechtigtes Interesse genannt.",
      ),
      evidence: [
        cite("6", "Before contacting us, the user has to consent to this Privacy Policy."),
        cite("6", "The legal basis for this type of processing is our legitimate interest in answering your request"),
      ],
    },
    {
      id: "only-for-request",
      field: "purposes",
      description: words(
        "The data are said to serve the request only, yet contact forms are part of the software used for marketing.",
        "Die Daten sollen nur der Anfrage dienen; Kontaktformulare gehören jedoch zur Software, die für Marketing eingesetzt wird.",
      ),
      evidence: [
        onlyForRequest,
        cite("9 h)", "We use this integrated software solution for our own marketing and customer service purposes."),
        cite("9 h)", "contact management such as user segmentation and CRM, landing pages and contact forms"),
      ],
    },
  ),
});

const invited = cite(
  "Introduction",
  "If you have any questions, do not hesitate to contact us via the e-mail address you will find at the end of this Privacy Policy.",
);
const comments = cite("18", "if you have any comments, suggestions, questions or complaints");

export const emailContact = activity("act_email-contact", "VVT-0007", {
  name: words("Contact by e-mail", "Kontakt per E-Mail"),
  description: said(
    words(
      "Questions, comments, suggestions and complaints that people send by e-mail.",
      "Fragen, Anmerkungen, Anregungen und Beschwerden, die per E-Mail eingehen.",
    ),
    invited,
    comments,
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "answer",
    name: words(
      "Receiving comments, suggestions, questions and complaints",
      "Entgegennahme von Anmerkungen, Anregungen, Fragen und Beschwerden",
    ),
    evidence: [comments],
  }),
  dataSubjects: list({
    id: "writers",
    category: "other",
    description: words("People who write an e-mail.", "Personen, die eine E-Mail schreiben."),
    evidence: [invited],
  }),
});
