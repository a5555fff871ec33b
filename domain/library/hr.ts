import {
  authority,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  keep,
  processor,
  purpose,
  said,
  special,
  who,
  words,
} from "./build";
import { HR_DEVELOPMENT } from "./hr-development";
import { HR_HEALTH } from "./hr-health";
import { PERSONNEL_FILES } from "./personnel-files";
import { FROM_PERSON, LIMITATION, LIMITATION_LAW, NO_TRANSFER, PLAIN, REQUIRED, usualMeasures } from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Human Resources", "Leitung Personal"));
const HR_TEAM = inside("hr", words("Human resources department", "Personalabteilung"));
const MANAGERS = inside("managers", words("Managers, for their team", "Führungskräfte für ihr Team"));
const WORKS_COUNCIL = inside(
  "works-council",
  words("Works council within its rights (§ 80 BetrVG)", "Betriebsrat im Rahmen seiner Rechte (§ 80 BetrVG)"),
);

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
        contract("§ 611a BGB"),
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
          undefined,
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

export const HR: readonly ActivityTemplate[] = [
  ...PERSONNEL_FILES,
  WORKING_TIME,
  LEAVE,
  ...HR_HEALTH,
  ...HR_DEVELOPMENT,
];
