import {
  consent,
  data,
  dpiaNotRequired,
  given,
  inside,
  interest,
  keep,
  measures,
  ownController,
  processor,
  purpose,
  said,
  who,
  words,
} from "./build";
import { JOB_APPLICATIONS } from "./job-applications";
import {
  DELETION_ROUTINE,
  ENCRYPTED_TRANSIT,
  FROM_PERSON,
  MULTI_FACTOR,
  NO_AUTOMATED_DECISIONS,
  NO_PROFILING,
  NO_TRANSFER,
  PROCESSOR_CHECKS,
  PROTECTED_SYSTEMS,
  ROLES,
  TRANSFER_DEPENDS,
  YEARLY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Human Resources", "Leitung Personal"));
const HR = inside("hr", words("Human resources department", "Personalabteilung"));
const TEAM = inside(
  "team",
  words("Managers who hire for their team", "Führungskräfte der einstellenden Fachabteilung"),
);

const TALENT_POOL: ActivityTemplate = {
  id: "talent-pool",
  area: "recruiting",
  content: {
    name: words("Talent pool", "Talentpool"),
    description: said(
      words(
        "Keeping applications, with consent, in order to offer suitable positions later.",
        "Aufbewahrung von Bewerbungen mit Einwilligung, um später passende Stellen anbieten zu können.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "later-offers",
        words("Offering suitable positions at a later time", "Spätere Ansprache bei passenden Stellen"),
        consent(
          {
            asked: words(
              "By a separate declaration after the procedure; refusing has no consequences for the application",
              "Durch gesonderte Erklärung nach dem Verfahren; eine Ablehnung hat keine Folgen für die Bewerbung",
            ),
            proved: words(
              "Wording, date and confirmation are stored in the applicant system",
              "Wortlaut, Datum und Bestätigung werden im Bewerbermanagementsystem gespeichert",
            ),
            withdrawn: words(
              "At any time by e-mail or by the link in each message",
              "Jederzeit per E-Mail oder über den Link in jeder Nachricht",
            ),
          },
          undefined,
          "§ 26 Abs. 2 BDSG",
        ),
      ),
    ),
    dataSubjects: given(who("applicants")),
    personalData: given(
      data("contact", "contact", words("Name and contact data", "Name und Kontaktdaten"), {
        of: ["applicants"],
        from: FROM_PERSON,
        provision: "voluntary",
      }),
      data(
        "career",
        "education",
        words(
          "Curriculum vitae, certificates, desired work, availability",
          "Lebenslauf, Zeugnisse, Tätigkeitswunsch, Verfügbarkeit",
        ),
        { of: ["applicants"], from: FROM_PERSON, provision: "voluntary" },
      ),
      data("consent", "log", words("Wording and time of consent", "Wortlaut und Zeitpunkt der Einwilligung"), {
        of: ["applicants"],
        from: words("Recorded by the applicant system", "Aufzeichnung durch das Bewerbermanagementsystem"),
      }),
    ),
    internalRecipients: given(HR, TEAM),
    recipients: given(
      processor(
        "cloud",
        words("Hosting and care of the applicant system", "Hosting und Wartung des Bewerbermanagementsystems"),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("pool", "P1Y", words("Consent was given", "Erteilung der Einwilligung"), {
        of: ["contact", "career"],
        because: words(
          "Information on a career goes out of date; consent can be renewed",
          "Bewerbungsangaben veralten; die Einwilligung kann erneuert werden",
        ),
        exceptions: words("Earlier when consent is withdrawn", "Früher bei Widerruf der Einwilligung"),
      }),
      keep(
        "proof",
        "P3Y",
        words(
          "End of the calendar year of the withdrawal or expiry",
          "Ende des Kalenderjahres des Widerrufs oder Ablaufs",
        ),
        {
          of: ["consent"],
          because: words("Proof that consent had been given", "Nachweis der erteilten Einwilligung"),
          provision: "Art. 5 Abs. 2, Art. 7 Abs. 1 DSGVO; § 41 BDSG i. V. m. § 31 OWiG",
        },
      ),
    ),
    measures: measures(ROLES, MULTI_FACTOR, ENCRYPTED_TRANSIT, PROTECTED_SYSTEMS, DELETION_ROUTINE, PROCESSOR_CHECKS),
    automatedDecisions: NO_AUTOMATED_DECISIONS,
    profiling: NO_PROFILING,
    dpia: dpiaNotRequired(
      "Few people, with consent, no evaluation.",
      "Geringer Umfang, mit Einwilligung, keine Bewertung.",
    ),
    reviewInterval: YEARLY,
  },
};

const ACTIVE_SOURCING: ActivityTemplate = {
  id: "active-sourcing",
  area: "recruiting",
  content: {
    name: words("Active sourcing in professional networks", "Active Sourcing in beruflichen Netzwerken"),
    description: said(
      words(
        "Looking for suitable people in professional networks and writing to them about a vacancy.",
        "Suche nach geeigneten Personen in beruflichen Netzwerken und Ansprache zu einer freien Stelle.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "approach",
        words(
          "Approaching suitable people for positions that are hard to fill",
          "Ansprache geeigneter Personen für schwer besetzbare Stellen",
        ),
        interest(
          words("Filling vacancies with qualified people", "Besetzung freier Stellen mit qualifizierten Personen"),
          words(
            "Only profiles kept for professional purposes and open to approaches; one message, no reminder after a refusal; no data from private networks.",
            "Nur beruflich genutzte, für Ansprachen geöffnete Profile; eine Nachricht, keine Erinnerung nach Ablehnung; keine Daten aus privaten Netzwerken.",
          ),
        ),
      ),
    ),
    dataSubjects: given(
      who(
        "applicants",
        words(
          "People with a profile in a professional network who have not yet applied",
          "Personen mit Profil in einem beruflichen Netzwerk, die sich noch nicht beworben haben",
        ),
      ),
    ),
    personalData: given(
      data(
        "profile",
        "employment",
        words(
          "Name, position, employer, qualifications, link to the profile",
          "Name, Position, Arbeitgeber, Qualifikationen, Link zum Profil",
        ),
        {
          of: ["applicants"],
          from: words(
            "From the person's published profile in the network",
            "Aus dem veröffentlichten Profil im Netzwerk",
          ),
        },
      ),
      data("messages", "communication", words("Messages and replies", "Nachrichten und Antworten"), {
        of: ["applicants"],
        from: FROM_PERSON,
        provision: "voluntary",
      }),
    ),
    internalRecipients: given(HR, TEAM),
    recipients: given(
      ownController(
        "social-network",
        words(
          "The network carries the messages and decides on its own use",
          "Das Netzwerk übermittelt die Nachrichten und entscheidet selbst über seine Nutzung",
        ),
        ["messages"],
      ),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep(
        "no-interest",
        "P3M",
        words("The last message without an answer, or a refusal", "Letzte unbeantwortete Nachricht oder Ablehnung"),
        {
          because: words(
            "Afterwards an interest in the vacancy is not to be expected",
            "Danach ist kein Interesse an der Stelle mehr zu erwarten",
          ),
          exceptions: words(
            "Whoever applies is handled as an applicant; an objection is kept in a block list",
            "Bei Bewerbung gilt das Bewerbungsverfahren; ein Widerspruch wird in einer Sperrliste vermerkt",
          ),
        },
      ),
    ),
    measures: measures(
      words(
        "Only company accounts of the network, no lists in private files",
        "Nur Firmenkonten des Netzwerks, keine Listen in eigenen Dateien",
      ),
      ROLES,
      MULTI_FACTOR,
      ENCRYPTED_TRANSIT,
      PROTECTED_SYSTEMS,
      DELETION_ROUTINE,
    ),
    automatedDecisions: NO_AUTOMATED_DECISIONS,
    profiling: NO_PROFILING,
    information: said(
      words(
        "Notice under Art. 14 GDPR with the first message",
        "Information nach Art. 14 DSGVO mit der ersten Nachricht",
      ),
    ),
    optOut: said(
      words("By replying to the message, at any time", "Jederzeit durch Antwort auf die Nachricht (Art. 21 DSGVO)"),
    ),
    reviewInterval: YEARLY,
  },
};

export const RECRUITING: readonly ActivityTemplate[] = [JOB_APPLICATIONS, TALENT_POOL, ACTIVE_SOURCING];
