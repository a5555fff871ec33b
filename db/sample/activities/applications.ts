import { cite, list, said, words } from "../source";
import { activity, measuresWith, policyRights } from "./shared";

const withdrawal = cite(
  "5",
  "If the processing of your data is based on your consent, you have the right to revoke the consent at any time with effect for the future.",
);

/** The bases that section 5 prints for the application procedure as a whole. */
export const applicationBases = list(
  {
    id: "employment",
    basis: "art-6-1-b" as const,
    covers: words("Primary basis", "Vorrangige Rechtsgrundlage"),
    provision: said("§ 26 Abs. 1 BDSG", cite("5", "in conjunction with § 26 para. 1 BDSG")),
    evidence: [cite("5", "The primary legal basis for this is Art. 6 para. 1 sentence 1 lid. b GDPR")],
  },
  {
    id: "consent",
    basis: "art-6-1-a" as const,
    covers: words("Where consent is used in addition", "Soweit zusätzlich eine Einwilligung herangezogen wird"),
    provision: said("§ 26 Abs. 2 BDSG", cite("5", "in conjunction with § 26 para. 2 BDSG")),
    consent: {
      withdrawn: said(
        words("At any time with effect for the future.", "Jederzeit mit Wirkung für die Zukunft."),
        withdrawal,
      ),
    },
    evidence: [
      cite("5", "In addition, consent pursuant to Art. 6 para. 1 sentence 1 lit. a)"),
      cite("5", "can be used as a data protection permission requirement"),
    ],
  },
);

export const applicants = {
  id: "applicants",
  category: "applicants" as const,
  description: words("People who apply for a job posting.", "Personen, die sich auf eine Stelle bewerben."),
  evidence: [cite("5", "When applying for a job posting")],
};

const required = said("required" as const, cite("5", "you will be required to provide us with information"));
const fromApplicant = said(
  words("From the applicant", "Von der sich bewerbenden Person"),
  cite("5", "other data provided by you about your background"),
);
export const applicationMeasures = measuresWith(
  {
    id: "application-encryption",
    measureId: "mea_application-encryption",
    evidence: [cite("5", "Your data is encrypted during electronic transmission.")],
  },
  {
    id: "application-need-to-know",
    measureId: "mea_application-need-to-know",
    evidence: [cite("5", "will only be processed by the relevant contact persons")],
  },
  {
    id: "confidentiality-duty",
    measureId: "mea_confidentiality-duty",
    evidence: [cite("5", "All our employees are contractually obliged to treat personal data strictly confidential.")],
  },
);

export const jobApplications = activity("act_job-applications", "VVT-0002", {
  name: words("Job applications", "Bewerbungsverfahren"),
  description: said(
    words(
      "Applications for job postings, with what applicants tell of their personal, professional and academic background.",
      "Bewerbungen auf Stellenausschreibungen mit den Angaben zum persönlichen, beruflichen und akademischen Hintergrund.",
    ),
    cite(
      "5",
      "When applying for a job posting you will be required to provide us with information on your personal, professional and academic background.",
    ),
  ),
  departmentId: "dep_human-resources",
  purposes: list({
    id: "employment",
    name: words("Initiation of an employment relationship", "Anbahnung eines Beschäftigungsverhältnisses"),
    legalBases: applicationBases,
    evidence: [cite("5", "The data processing serves to initiate an employment relationship.")],
  }),
  dataSubjects: list(applicants),
  personalData: list(
    {
      id: "name",
      category: "identity",
      items: words("First name, last name", "Vorname, Nachname"),
      dataSubjectRows: ["applicants"],
      source: fromApplicant,
      provision: required,
      evidence: [cite("5", "your contact data (such as first name, last name, private address")],
    },
    {
      id: "contact",
      category: "contact",
      items: words(
        "Private address, telephone number, e-mail address",
        "Privatanschrift, Telefonnummer, E-Mail-Adresse",
      ),
      dataSubjectRows: ["applicants"],
      source: fromApplicant,
      provision: required,
      evidence: [cite("5", "private address, telephone number, e-mail address")],
    },
    {
      id: "background",
      category: "education",
      items: words("Curriculum vitae, qualifications and degrees", "Lebenslauf, Qualifikationen und Abschlüsse"),
      dataSubjectRows: ["applicants"],
      source: fromApplicant,
      provision: required,
      evidence: [cite("5", "curriculum vitae, qualifications and degrees")],
    },
    {
      id: "experience",
      category: "employment",
      items: words("Professional experience", "Berufserfahrung"),
      dataSubjectRows: ["applicants"],
      source: fromApplicant,
      provision: required,
      evidence: [cite("5", "professional experience")],
    },
    {
      id: "person",
      category: "lifestyle",
      items: words("Cover letter, personal interests", "Anschreiben, persönliche Interessen"),
      dataSubjectRows: ["applicants"],
      source: fromApplicant,
      provision: required,
      evidence: [cite("5", "your person (e.g. cover letter, personal interests)")],
    },
    {
      id: "disability",
      category: "health",
      items: words(
        "Information on a severe disability, where given",
        "Angaben zu einer Schwerbehinderung, soweit mitgeteilt",
      ),
      dataSubjectRows: ["applicants"],
      mark: "special",
      source: fromApplicant,
      evidence: [
        cite(
          "5",
          "This may include special categories of personal data (e.g. information on a severe disability) within the meaning of Art. 9 GDPR.",
        ),
      ],
    },
  ),
  internalRecipients: list(
    {
      id: "human-resources",
      departmentId: "dep_human-resources",
      description: words("Relevant contact persons", "Zuständige Ansprechpersonen"),
      evidence: [cite("5", "the relevant contact persons of the Human Resources Department")],
    },
    {
      id: "target-department",
      description: words(
        "The department to which the application is directed",
        "Die Abteilung, an die sich die Bewerbung richtet",
      ),
      evidence: [cite("5", "the department to which your application is directed")],
    },
  ),
  measures: applicationMeasures,
  rights: policyRights(["art-7-3"], withdrawal),
  contradictions: list({
    id: "provision",
    field: "personalData",
    description: words(
      "Applicants are required to provide the data, yet providing data for pre-contractual measures is called voluntary.",
      "Bewerbende müssen die Angaben machen; die Bereitstellung von Daten für vorvertragliche Maßnahmen wird jedoch als freiwillig bezeichnet.",
    ),
    evidence: [
      cite("5", "When applying for a job posting you will be required to provide us with information"),
      cite(
        "15",
        "The provision of personal data for the decision to conclude a contract, for the performance of a contract or for the implementation of pre-contractual measures is voluntary.",
      ),
    ],
  }),
});
