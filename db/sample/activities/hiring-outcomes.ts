import { cite, list, said, words } from "../source";
import { activity, measuresWith, policyRights } from "./shared";

const confidentiality = {
  id: "confidentiality-duty",
  measureId: "mea_confidentiality-duty",
  evidence: [cite("5", "All our employees are contractually obliged to treat personal data strictly confidential.")],
};

const successful = cite("5", "In case your application has been successful");
const usedForEmployment = cite(
  "5",
  "your data may be used for administrative purposes within the framework of your future employment and the applicable legal requirements",
);

export const successfulApplicants = activity("act_successful-applicants", "VVT-0004", {
  name: words("Successful applicants", "Erfolgreiche Bewerbungen"),
  description: said(
    words(
      "Application data of people who are hired pass into personnel administration.",
      "Bewerbungsdaten eingestellter Personen gehen in die Personalverwaltung über.",
    ),
    successful,
    usedForEmployment,
  ),
  departmentId: "dep_human-resources",
  purposes: list({
    id: "administration",
    name: words("Administration of the future employment", "Verwaltung des künftigen Beschäftigungsverhältnisses"),
    evidence: [usedForEmployment],
  }),
  dataSubjects: list({
    id: "applicants",
    category: "applicants",
    description: words("Applicants who were successful.", "Bewerbende, die eingestellt werden."),
    evidence: [successful],
  }),
  personalData: list({
    id: "application",
    category: "employment",
    items: words("Data of the application", "Daten der Bewerbung"),
    dataSubjectRows: ["applicants"],
    evidence: [usedForEmployment],
  }),
  retentionRules: list({
    id: "statutory",
    name: words("Statutory retention", "Gesetzliche Aufbewahrung"),
    dataRows: ["application"],
    limit: {
      kind: "criterion",
      criterion: words(
        "For the retention periods that apply by law; the source names none of them.",
        "Für die Dauer der gesetzlichen Aufbewahrungsfristen; die Quelle benennt sie nicht.",
      ),
    },
    ground: said(
      words("Retention periods applicable by law", "Gesetzliche Aufbewahrungsfristen"),
      cite("5", "stored in accordance with the retentions periods applicable by law"),
    ),
    evidence: [cite("5", "your data will be stored in accordance with the retentions periods applicable by law")],
  }),
  measures: measuresWith(confidentiality),
});

const unsuccessful = cite("5", "In case your application has not been successful");
const sixMonths = cite(
  "5",
  "we will keep your application for 6 months to answer any questions you may have in connection with your application",
);
const longer = cite(
  "5",
  "For longer periods of time, your data will only be stored in case of a legal requirement to do so or for the purpose of providing legal evidence.",
);

const legalDefence = {
  id: "interests",
  basis: "art-6-1-f" as const,
  covers: words("Storage of the application", "Speicherung der Bewerbung"),
  provision: said("§ 24 Abs. 1 Nr. 2 BDSG", cite("5", "§ 24 para. 1 no. 2 BDSG")),
  legitimateInterest: said(
    words(
      "Legal defence and enforcement: evidence in case of legal claims by the applicant.",
      "Rechtsverteidigung und Rechtsdurchsetzung: Beweis bei Rechtsansprüchen der sich bewerbenden Person.",
    ),
    cite("5", "Our legitimate interest lies in legal defense and enforcement."),
  ),
  evidence: [
    cite(
      "5",
      "The legal basis for storage is our legitimate interest to provide evidence in case of legal claims by the applicant within the meaning of Art. 6 para. 1 sentence 1 lit. f) GDPR and § 24 para. 1 no. 2 BDSG.",
    ),
  ],
};

export const unsuccessfulApplicants = activity("act_unsuccessful-applicants", "VVT-0005", {
  name: words("Unsuccessful applicants", "Abgelehnte Bewerbungen"),
  description: said(
    words(
      "Applications that were not successful are kept for six months, longer only by legal requirement or as legal evidence.",
      "Nicht erfolgreiche Bewerbungen werden sechs Monate aufbewahrt, länger nur auf Grund rechtlicher Pflicht oder zu Beweiszwecken.",
    ),
    unsuccessful,
    sixMonths,
  ),
  departmentId: "dep_human-resources",
  purposes: list(
    {
      id: "questions",
      name: words("Answering questions about the application", "Beantwortung von Fragen zur Bewerbung"),
      legalBases: list(legalDefence),
      evidence: [sixMonths],
    },
    {
      id: "evidence",
      name: words("Evidence in case of legal claims", "Beweis bei Rechtsansprüchen"),
      legalBases: list(legalDefence),
      evidence: [cite("5", "for the purpose of providing legal evidence")],
    },
  ),
  dataSubjects: list({
    id: "applicants",
    category: "applicants",
    description: words("Applicants who were not successful.", "Bewerbende, die nicht eingestellt werden."),
    evidence: [unsuccessful],
  }),
  personalData: list({
    id: "application",
    category: "employment",
    items: words("The application", "Die Bewerbung"),
    dataSubjectRows: ["applicants"],
    evidence: [sixMonths],
  }),
  retentionRules: list(
    {
      id: "six-months",
      name: words("Six months", "Sechs Monate"),
      dataRows: ["application"],
      dataSubjectRows: ["applicants"],
      limit: { kind: "period", period: "P6M" },
      ground: said(
        words(
          "Questions about the application; legal defence and enforcement.",
          "Fragen zur Bewerbung; Rechtsverteidigung und Rechtsdurchsetzung.",
        ),
        sixMonths,
        cite("5", "Our legitimate interest lies in legal defense and enforcement."),
      ),
      provision: said("Art. 6 Abs. 1 lit. f DSGVO, § 24 Abs. 1 Nr. 2 BDSG", cite("5", "§ 24 para. 1 no. 2 BDSG")),
      exceptions: said(
        words(
          "Longer in case of a legal requirement or for legal evidence.",
          "Länger bei rechtlicher Pflicht oder zu Beweiszwecken.",
        ),
        longer,
      ),
      evidence: [sixMonths],
    },
    {
      id: "longer",
      name: words("Longer storage", "Längere Speicherung"),
      dataRows: ["application"],
      dataSubjectRows: ["applicants"],
      limit: {
        kind: "criterion",
        criterion: words(
          "Until the ground for longer storage, a legal requirement or legal evidence, ceases to exist.",
          "Bis der Grund der längeren Speicherung, eine rechtliche Pflicht oder ein Beweiszweck, entfällt.",
        ),
      },
      ground: said(words("Legal requirement or legal evidence.", "Rechtliche Pflicht oder Beweiszweck."), longer),
      evidence: [cite("5", "your data will be deleted after the ground for storage ceases to exist"), longer],
    },
  ),
  rights: policyRights(
    ["art-15", "art-16", "art-17", "art-18", "art-19", "art-20", "art-7-3", "art-77", "art-21"],
    cite("5", "At any time you may exercise your data protection rights as described in this policy (see below)."),
  ),
  measures: measuresWith(confidentiality),
});
