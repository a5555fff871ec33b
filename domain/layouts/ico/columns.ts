import type { Meaning } from "../../imports/meaning";

export type IcoColumn = { head: string; meaning: Meaning; required: boolean };

const required = (head: string, meaning: Meaning): IcoColumn => ({ head, meaning, required: true });
const optional = (head: string, meaning: Meaning): IcoColumn => ({ head, meaning, required: false });

/** The columns A to AD of the ICO's controller template, in the words of its row 9. */
export const ICO_COLUMNS = [
  required("Business function", "department"),
  required("Purpose of processing", "purposes"),
  required("Name and contact details of joint controller (if applicable)", "joint-controllers"),
  required("Categories of individuals", "data-subjects"),
  required("Categories of personal data", "personal-data"),
  required("Categories of recipients", "recipients"),
  optional("Link to contract with processor", "contract"),
  required(
    "Names of third countries or international organisations that personal data are transferred to (if applicable)",
    "third-countries",
  ),
  required(
    "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
    "safeguards",
  ),
  required("Retention schedule (if possible)", "retention"),
  required("General description of technical and organisational security measures (if possible)", "measures"),
  optional("Article 6 lawful basis for processing personal data", "legal-bases"),
  optional("Article 9 condition for processing special category data", "special-data-condition"),
  optional("Legitimate interests for the processing (if applicable)", "legitimate-interests"),
  optional("Link to record of legitimate interests assessment (if applicable)", "balancing"),
  optional("Rights available to individuals", "rights"),
  optional("Existence of automated decision-making, including profiling (if applicable)", "automated-decisions"),
  optional("The source of the personal data (if applicable)", "source"),
  optional("Link to record of consent", "consent"),
  optional("Location of personal data", "location"),
  optional("Data Protection Impact Assessment required?", "impact-assessment"),
  optional("Data Protection Impact Assessment progress", "impact-assessment"),
  optional("Link to Data Protection Impact Assessment", "impact-document"),
  optional("Has a personal data breach occurred?", "breach"),
  optional("Link to record of personal data breach", "breach"),
  optional("Data Protection Act 2018 Schedule 1 Condition for processing", "note"),
  optional("GDPR Article 6 lawful basis for processing", "legal-bases"),
  optional("Link to retention and erasure policy document", "note"),
  optional("Is personal data retained and erased in accordance with the policy document?", "note"),
  optional("Reasons for not adhering to policy document (if applicable)", "note"),
] as const satisfies readonly IcoColumn[];
export type IcoHead = (typeof ICO_COLUMNS)[number]["head"];

/** What stands before profiling in the column that asks for automated decisions too. */
export const ICO_PROFILING = "Profiling:";

/** The line above the columns, each where its group begins. */
export const ICO_GROUPS: readonly { head: string; first: IcoHead }[] = [
  { head: "Article 30 Record of Processing Activities", first: "Business function" },
  { head: "Privacy Notices", first: "Article 6 lawful basis for processing personal data" },
  { head: "Consent", first: "Link to record of consent" },
  { head: "Access Requests", first: "Location of personal data" },
  { head: "Data Protection Impact Assessments", first: "Data Protection Impact Assessment required?" },
  { head: "Personal Data Breaches", first: "Has a personal data breach occurred?" },
  {
    head: "Data Protection Act 2018 - Special Category or Criminal Conviction and Offence data",
    first: "Data Protection Act 2018 Schedule 1 Condition for processing",
  },
];

/** What comes back from this form: the reference and the name stand in the first column, since there is no other for them. */
export const ICO_HOLDS: readonly Meaning[] = [
  "reference",
  "name",
  "department",
  "purposes",
  "joint-controllers",
  "data-subjects",
  "personal-data",
  "recipients",
  "contract",
  "third-countries",
  "safeguards",
  "retention",
  "measures",
  "legal-bases",
  "special-data-condition",
  "legitimate-interests",
  "balancing",
  "rights",
  "automated-decisions",
  "profiling",
  "source",
  "consent",
  "location",
  "impact-assessment",
  "impact-document",
  "breach",
];

/** Who answers for the processing, above the columns: four lines for each of three. */
export const ICO_CONTACTS = [
  { head: "Name and contact details", meaning: "controller", column: 0 },
  { head: "Data Protection Officer (if applicable)", meaning: "data-protection-officer", column: 3 },
  { head: "Representative (if applicable)", meaning: "representative", column: 6 },
] as const satisfies readonly { head: string; meaning: Meaning; column: number }[];

export const ICO_CONTACT_LINES = ["Name", "Address", "Email", "Telephone"] as const;
