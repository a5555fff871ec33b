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
import { HR_DEVELOPMENT } from "./hr-development";
import { HR_HEALTH } from "./hr-health";
import {
  END_OF_EMPLOYMENT_YEAR,
  FROM_PERSON,
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
        contract("Art. 6 Abs. 1 lit. b DSGVO i. V. m. § 611a BGB"),
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

const WORKING_TIME: ActivityTemplate = {
  id: "working-time-records",
  area: "hr",
  content: {
    name: words("Recording of working time", "Arbeitszeiterfassung"),
    description: said(
      words(
        "Recording beginning, end and length of daily working time, and accounts of hours.",
        "Erfassung von Beginn, Ende und Dauer der täglichen Arbeitszeit sowie Führung der Zeitkonten.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "law",
        words("Observing the limits of working time", "Einhaltung und Nachweis des Arbeitszeitrechts"),
        duty("§ 16 Abs. 2 ArbZG; § 3 Abs. 2 Nr. 1 ArbSchG (BAG, 13.9.2022, 1 ABR 22/21); § 17 MiLoG"),
      ),
      purpose(
        "accounts",
        words("Accounts of hours as a basis for pay", "Führung der Zeitkonten als Grundlage der Vergütung"),
        contract("Art. 6 Abs. 1 lit. b DSGVO i. V. m. § 611a BGB"),
      ),
    ),
    dataSubjects: given(who("employees"), who("trainees"), who("temp-workers")),
    personalData: given(
      data("identity", "identity", words("Name, personnel number, team", "Name, Personalnummer, Abteilung"), {
        from: words("From the personnel file", "Aus der Personalakte"),
      }),
      data(
        "times",
        "working-time",
        words(
          "Beginning, end, breaks, overtime, corrections, balance",
          "Beginn, Ende, Pausen, Mehrarbeit, Korrekturen, Saldo",
        ),
        {
          ...REQUIRED,
          from: words(
            "From the employee's entries or the terminal",
            "Aus Buchungen der beschäftigten Person oder am Terminal",
          ),
        },
      ),
    ),
    internalRecipients: given(
      HR_TEAM,
      MANAGERS,
      inside("payroll", words("Payroll", "Entgeltabrechnung")),
      WORKS_COUNCIL,
    ),
    recipients: given(
      processor("cloud", words("Hosting and care of the time system", "Hosting und Wartung des Zeiterfassungssystems")),
      authority(
        "other-authority",
        words("Labour inspectorate and customs, on request", "Arbeitsschutzbehörde und Zoll auf Verlangen"),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("times", "P2Y", words("Day of the record", "Tag der Aufzeichnung"), {
        because: words("Duty to keep records of working time", "Aufbewahrungspflicht für Arbeitszeitnachweise"),
        provision: "§ 16 Abs. 2 Satz 2 ArbZG; § 17 Abs. 1 MiLoG",
        exceptions: words(
          "Where they are vouchers of payroll: 8 years (§ 147 AO)",
          "Soweit Buchungsbelege der Entgeltabrechnung: 8 Jahre (§ 147 AO)",
        ),
      }),
    ),
    measures: usualMeasures(
      words("Managers see times of their own team only", "Führungskräfte sehen nur die Zeiten ihres Teams"),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Records of times only: no location, no biometrics, no evaluation of conduct.",
      "Nur Zeiten: kein Standort, keine Biometrie, keine Verhaltensauswertung.",
    ),
  },
};

const LEAVE: ActivityTemplate = {
  id: "leave-and-parental-leave",
  area: "hr",
  content: {
    name: words("Leave, maternity protection and parental leave", "Urlaub, Mutterschutz und Elternzeit"),
    description: said(
      words(
        "Applying for, approving and recording leave and statutory release from work.",
        "Beantragung, Genehmigung und Erfassung von Urlaub und gesetzlichen Freistellungen.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "leave",
        words("Granting leave and planning cover", "Gewährung von Urlaub und Planung der Vertretung"),
        contract(
          "Art. 6 Abs. 1 lit. b DSGVO",
          words("leave beyond the statutory minimum and planning", "übergesetzlicher Urlaub und Planung"),
        ),
        duty("§§ 1, 7 BUrlG", words("statutory leave", "gesetzlicher Mindesturlaub")),
      ),
      purpose(
        "family",
        words("Maternity protection, parental and carer's leave", "Mutterschutz, Elternzeit und Pflegezeit"),
        duty("§§ 10, 27 MuSchG; §§ 15, 16 BEEG; §§ 2, 3 PflegeZG"),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("trainees"),
      who("relatives", words("Children and relatives in need of care", "Kinder und pflegebedürftige Angehörige")),
    ),
    personalData: given(
      data(
        "leave",
        "working-time",
        words("Leave days, entitlement, periods of absence", "Urlaubstage, Anspruch, Abwesenheitszeiträume"),
        { ...REQUIRED, of: ["employees", "trainees"] },
      ),
      data(
        "family",
        "family",
        words("Birth of a child, need of care of a relative", "Geburt eines Kindes, Pflegebedürftigkeit Angehöriger"),
        { ...REQUIRED, of: ["relatives"], from: words("From the employee", "Von der beschäftigten Person") },
      ),
      special(
        data(
          "pregnancy",
          "health",
          words(
            "Pregnancy, expected date of birth, bans on employment",
            "Schwangerschaft, voraussichtlicher Entbindungstermin, Beschäftigungsverbote",
          ),
          { of: ["employees", "trainees"], from: FROM_PERSON, provision: "voluntary" },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3 BDSG i. V. m. §§ 10, 15, 27 MuSchG",
      ),
    ),
    internalRecipients: given(
      HR_TEAM,
      inside(
        "managers",
        words(
          "Managers: dates of absence, not its reason",
          "Führungskräfte: Zeitraum der Abwesenheit, nicht deren Grund",
        ),
      ),
      inside("payroll", words("Payroll", "Entgeltabrechnung")),
    ),
    recipients: given(
      processor(
        "cloud",
        words("Hosting and care of the absence system", "Hosting und Wartung der Abwesenheitsverwaltung"),
        ["leave"],
      ),
      authority(
        "other-authority",
        words(
          "Supervisory authority for maternity protection (§ 27 MuSchG)",
          "Aufsichtsbehörde für den Mutterschutz (§ 27 MuSchG)",
        ),
        ["pregnancy"],
      ),
      authority(
        "social-insurance",
        words("Reimbursement of maternity pay (U2)", "Erstattung der Mutterschaftsleistungen (U2)"),
        ["pregnancy"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "leave",
        "P3Y",
        words("End of the calendar year of the leave", "Ende des Kalenderjahres, auf das sich der Urlaub bezieht"),
        { of: ["leave", "family"], because: LIMITATION, provision: LIMITATION_LAW },
      ),
      keep("maternity", "P2Y", words("Last entry", "Letzte Eintragung"), {
        of: ["pregnancy"],
        because: words(
          "Duty to keep documents on maternity protection",
          "Aufbewahrungspflicht für Unterlagen zum Mutterschutz",
        ),
        provision: "§ 27 Abs. 5 MuSchG",
      }),
    ),
    measures: usualMeasures(
      words("Calendars of the team show absences without a reason", "Teamkalender zeigen Abwesenheiten ohne Grund"),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Usual scope, no evaluation.", "Üblicher Umfang, keine Bewertung."),
  },
};

export const HR: readonly ActivityTemplate[] = [PERSONNEL_FILE, WORKING_TIME, LEAVE, ...HR_HEALTH, ...HR_DEVELOPMENT];
