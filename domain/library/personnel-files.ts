import {
  authority,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  keep,
  keepUntil,
  ownController,
  processor,
  purpose,
  said,
  special,
  who,
  words,
} from "./build";
import {
  END_OF_EMPLOYMENT_YEAR,
  LIMITATION,
  LIMITATION_LAW,
  LOCKED_PAPER,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  usualMeasures,
  VOLUNTARY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Human Resources", "Leitung Personal"));
const HR_TEAM = inside("hr", words("Human resources department", "Personalabteilung"));
const MANAGERS = inside("managers", words("Managers, for their team", "Führungskräfte für ihr Team"));
const WORKS_COUNCIL = inside(
  "works-council",
  words("Works council within its rights (§ 80 BetrVG)", "Betriebsrat im Rahmen seiner Rechte (§ 80 BetrVG)"),
);

const PERSONNEL_FILE: ActivityTemplate = {
  id: "personnel-files",
  area: "hr",
  content: {
    name: words("Personnel administration and files", "Personalverwaltung und Personalakte"),
    description: said(
      words(
        "Keeping personnel files from the first day of work to the end of employment.",
        "Führung der Personalakten vom Eintritt bis zum Ende des Beschäftigungsverhältnisses.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "employment",
        words("Carrying out and ending the employment", "Durchführung und Beendigung des Beschäftigungsverhältnisses"),
        contract("§ 611a BGB"),
      ),
      purpose(
        "duties",
        words("Meeting the employer's legal duties", "Erfüllung gesetzlicher Arbeitgeberpflichten"),
        duty("§ 2 NachwG; §§ 154, 163 SGB IX; § 109 GewO"),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("trainees"),
      who("former-employees"),
      who("relatives", words("Emergency contacts", "Notfallkontakte")),
    ),
    personalData: given(
      data(
        "identity",
        "identity",
        words(
          "Name, date of birth, nationality, personnel number",
          "Name, Geburtsdatum, Staatsangehörigkeit, Personalnummer",
        ),
        { ...REQUIRED, of: ["employees", "trainees", "former-employees"] },
      ),
      data("contact", "contact", words("Address, telephone, e-mail", "Anschrift, Telefon, E-Mail"), {
        ...REQUIRED,
        of: ["employees", "trainees", "former-employees"],
      }),
      data(
        "contract",
        "employment",
        words(
          "Contract, position, working hours, secondary employment, end of employment",
          "Arbeitsvertrag, Position, Arbeitszeit, Nebentätigkeiten, Beendigung",
        ),
        {
          of: ["employees", "trainees", "former-employees"],
          from: words("From the employment", "Aus dem Beschäftigungsverhältnis"),
        },
      ),
      data("education", "education", words("Certificates, qualifications", "Zeugnisse, Qualifikationen"), {
        ...REQUIRED,
        of: ["employees", "trainees", "former-employees"],
      }),
      data("conduct", "performance", words("Warnings, references", "Abmahnungen, Arbeitszeugnisse"), {
        of: ["employees", "trainees", "former-employees"],
        from: words("From managers", "Von Führungskräften"),
      }),
      data(
        "permit",
        "id-docs",
        words(
          "Residence and work permit, where needed (§ 4a AufenthG)",
          "Aufenthaltstitel und Arbeitserlaubnis, soweit erforderlich (§ 4a AufenthG)",
        ),
        { ...REQUIRED, of: ["employees", "trainees"] },
      ),
      data(
        "emergency",
        "family",
        words("Name and number of the emergency contact", "Name und Telefonnummer des Notfallkontakts"),
        { ...VOLUNTARY, of: ["relatives"], from: words("From the employee", "Von der beschäftigten Person") },
      ),
      special(
        data(
          "disability",
          "health",
          words("Severe disability or equal status", "Schwerbehinderung oder Gleichstellung"),
          { ...VOLUNTARY, of: ["employees", "trainees"] },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3 BDSG i. V. m. §§ 154, 163, 164, 208 SGB IX",
      ),
    ),
    internalRecipients: given(HR_TEAM, MANAGERS, WORKS_COUNCIL),
    recipients: given(
      processor(
        "cloud",
        words("Hosting and care of the personnel system", "Hosting und Wartung des Personalinformationssystems"),
      ),
      authority(
        "other-authority",
        words(
          "Employment agency, inclusion office, immigration authority",
          "Agentur für Arbeit, Inklusionsamt, Ausländerbehörde",
        ),
        ["identity", "contract", "permit", "disability"],
      ),
      ownController(
        "lawyer",
        words("Advice and representation in disputes", "Beratung und Vertretung bei Streitigkeiten"),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("file", "P3Y", END_OF_EMPLOYMENT_YEAR, {
        name: words("Personnel file", "Personalakte"),
        of: ["identity", "contact", "contract", "education", "disability"],
        because: LIMITATION,
        provision: LIMITATION_LAW,
        exceptions: words(
          "Pending proceedings; documents on pensions",
          "Anhängige Verfahren; Unterlagen zur Altersversorgung",
        ),
      }),
      keepUntil(
        "warnings",
        words(
          "Until a warning no longer matters for the employment, as a rule after two to three years",
          "Bis eine Abmahnung für das Arbeitsverhältnis bedeutungslos ist, in der Regel nach zwei bis drei Jahren",
        ),
        {
          name: words("Warnings", "Abmahnungen"),
          of: ["conduct"],
          because: words("Right to removal from the file", "Anspruch auf Entfernung aus der Personalakte"),
          provision: "§§ 242, 1004 BGB; Art. 17 Abs. 1 DSGVO",
        },
      ),
      keepUntil(
        "permit",
        words(
          "End of employment; copies of expired permits are erased when the new one is presented",
          "Ende der Beschäftigung; Kopien abgelaufener Titel werden bei Vorlage des neuen gelöscht",
        ),
        { of: ["permit"], provision: "§ 4a Abs. 5 AufenthG" },
      ),
      keepUntil(
        "emergency",
        words("End of employment, or earlier when the employee asks", "Ende der Beschäftigung, auf Wunsch früher"),
        { of: ["emergency"] },
      ),
    ),
    measures: usualMeasures(
      LOCKED_PAPER,
      words(
        "Sealed part of the file for health data and garnishments",
        "Verschlossener Teil der Akte für Gesundheitsdaten und Pfändungen",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Usual personnel administration without monitoring or scoring.",
      "Übliche Personalverwaltung ohne Überwachung oder Bewertungssysteme.",
    ),
    information: said(
      words(
        "Privacy notice for staff, handed over with the contract",
        "Datenschutzhinweise für Beschäftigte, Aushändigung mit dem Arbeitsvertrag",
      ),
    ),
  },
};

export const PERSONNEL_FILES: readonly ActivityTemplate[] = [PERSONNEL_FILE];
