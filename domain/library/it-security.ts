import {
  authority,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  interest,
  keep,
  none,
  notStated,
  processor,
  purpose,
  said,
  special,
  who,
  words,
} from "./build";
import { IT_WORKPLACE } from "./it-workplace";
import { FROM_SYSTEM, NO_TRANSFER, PLAIN, TRANSFER_DEPENDS, usualMeasures, YEARLY } from "./phrases";
import { PRIVACY_DUTIES } from "./privacy-duties";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of IT", "Leitung IT"));
const ADMINS = inside("it", words("IT administrators", "IT-Administration"));
const SECURITY = words(
  "Security of networks and data (Recital 49 GDPR)",
  "Sicherheit von Netzen und Daten (Erwägungsgrund 49 DSGVO)",
);

const USER_ACCOUNTS: ActivityTemplate = {
  id: "user-accounts",
  area: "it-security",
  content: {
    name: words("User accounts and access rights", "Benutzerkonten und Berechtigungen"),
    description: said(
      words(
        "Setting up, changing, reviewing and closing accounts and access rights.",
        "Einrichtung, Änderung, Überprüfung und Sperrung von Konten und Berechtigungen.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "accounts",
        words(
          "Giving everybody the access that the work needs, and nobody more",
          "Bereitstellung der für die Arbeit erforderlichen Zugänge und Begrenzung darauf",
        ),
        contract(undefined, words("accounts of staff", "Konten der Beschäftigten")),
        duty(
          "Art. 32 Abs. 1, 4 DSGVO",
          words(
            "limiting and proving access to personal data",
            "Begrenzung und Nachweis des Zugangs zu personenbezogenen Daten",
          ),
        ),
        interest(
          SECURITY,
          words("Business data, needed for any access at all.", "Dienstliche Daten, ohne die kein Zugang möglich ist."),
          words("accounts of external users", "Konten externer Nutzer"),
        ),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("temp-workers"),
      who("contact-persons", words("External users at service providers", "Externe Nutzer bei Dienstleistern")),
    ),
    personalData: given(
      data(
        "identity",
        "identity",
        words("Name, team, function, business e-mail", "Name, Abteilung, Funktion, dienstliche E-Mail-Adresse"),
        { from: words("From the personnel file or the client", "Aus der Personalverwaltung oder vom Auftraggeber") },
      ),
      data(
        "account",
        "account",
        words(
          "User name, hash of the password, second factor, roles, groups",
          "Benutzername, Passwort-Hash, zweiter Faktor, Rollen, Gruppen",
        ),
        { from: FROM_SYSTEM, provision: "required" },
      ),
      data(
        "log",
        "log",
        words(
          "Requests, approvals and changes of rights, last sign-in",
          "Anträge, Genehmigungen und Änderungen von Rechten, letzte Anmeldung",
        ),
        { from: FROM_SYSTEM },
      ),
    ),
    internalRecipients: given(
      ADMINS,
      inside("managers", words("Managers who approve rights", "Genehmigende Führungskräfte")),
    ),
    recipients: given(processor("cloud", words("Directory and sign-in service", "Verzeichnis- und Anmeldedienst"))),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep(
        "accounts",
        "P3M",
        words("Last day of work; the account is closed on that day", "Letzter Arbeitstag; Sperrung am selben Tag"),
        {
          of: ["identity", "account"],
          because: words("Handing over files and mail", "Übergabe von Dateien und E-Mails"),
        },
      ),
      keep("log", "P1Y", words("Day of the entry", "Tag des Eintrags"), {
        of: ["log"],
        because: words("Tracing who had which rights", "Nachvollziehbarkeit von Berechtigungen"),
        provision: "Art. 5 Abs. 2, Art. 32 DSGVO",
      }),
    ),
    measures: usualMeasures(
      words(
        "Process for joiners, movers and leavers, started by HR",
        "Prozess für Ein-, Um- und Austritte, ausgelöst durch die Personalabteilung",
      ),
      words("Separate accounts for administration", "Getrennte Konten für administrative Aufgaben"),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Usual administration, no evaluation of conduct.",
      "Übliche Verwaltung, keine Verhaltensauswertung.",
    ),
  },
};

const LOGGING: ActivityTemplate = {
  id: "security-logging",
  area: "it-security",
  content: {
    name: words("Logging and detection of attacks", "Protokollierung und Angriffserkennung"),
    description: said(
      words(
        "Collecting and evaluating logs of networks, servers and end devices in order to find attacks and faults.",
        "Sammlung und Auswertung von Protokollen der Netze, Server und Endgeräte zur Erkennung von Angriffen und Störungen.",
      ),
    ),
    ownerFunction: said(words("Information security officer", "Informationssicherheitsbeauftragte oder -beauftragter")),
    purposes: given(
      purpose(
        "detection",
        words("Finding and clearing up attacks and faults", "Erkennung und Aufklärung von Angriffen und Störungen"),
        duty(
          "Art. 32 DSGVO; § 30 BSIG, soweit anwendbar",
          words(
            "protection of personal data; entities under the NIS 2 rules",
            "Schutz personenbezogener Daten; Einrichtungen nach den NIS-2-Vorschriften",
          ),
        ),
        interest(
          SECURITY,
          words(
            "Evaluation by occasion and by rules against attacks, never of performance; short periods; the works council takes part (§ 87(1) No. 6 BetrVG).",
            "Auswertung anlassbezogen und nach Angriffsmustern, nie zur Leistungskontrolle; kurze Fristen; Beteiligung des Betriebsrats (§ 87 Abs. 1 Nr. 6 BetrVG).",
          ),
          words("everything beyond a legal duty", "alles über gesetzliche Pflichten hinaus"),
        ),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("website-users", words("Senders of requests from outside", "Von außen zugreifende Nutzer")),
    ),
    personalData: given(
      data(
        "log",
        "log",
        words(
          "IP address, device, user name, time, event, target",
          "IP-Adresse, Gerät, Benutzername, Zeitpunkt, Ereignis, Ziel",
        ),
        { from: FROM_SYSTEM },
      ),
      data("alerts", "usage", words("Alerts and their evaluation", "Alarme und deren Bewertung"), {
        from: words("From the detection system and analysts", "Aus dem Erkennungssystem und der Analyse"),
      }),
    ),
    internalRecipients: given(ADMINS, inside("security", words("Information security", "Informationssicherheit"))),
    recipients: given(
      processor(
        "service-provider",
        words("Security operations centre, detection software", "Security Operations Center, Erkennungssoftware"),
      ),
      authority(
        "other-authority",
        words(
          "Federal Office for Information Security, police: serious incidents",
          "BSI, Polizei: erhebliche Vorfälle",
        ),
        ["alerts"],
      ),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("logs", "P90D", words("Day of the entry", "Tag des Eintrags"), {
        of: ["log"],
        because: words("Attacks are often found only after weeks", "Angriffe werden oft erst nach Wochen erkannt"),
        provision: "Art. 32 DSGVO",
        exceptions: words(
          "Entries that belong to an incident: until it is cleared up",
          "Einträge zu einem Vorfall: bis zu dessen Aufklärung",
        ),
      }),
      keep("alerts", "P1Y", words("The alert is closed", "Abschluss des Alarms"), {
        of: ["alerts"],
        because: words("Comparison with later attacks", "Vergleich mit späteren Angriffen"),
      }),
    ),
    measures: usualMeasures(
      words(
        "Logs cannot be changed and are kept apart from the systems",
        "Unveränderbare Protokolle, getrennt von den Systemen gespeichert",
      ),
      words(
        "User names are pseudonymised; resolving them takes two people",
        "Pseudonymisierung der Benutzernamen; Auflösung nur im Vier-Augen-Prinzip",
      ),
    ),
    automatedDecisions: none(
      "Software may block a connection; decisions about people are made by people.",
      "Die Software kann Verbindungen sperren; Entscheidungen über Personen treffen Menschen.",
    ),
    profiling: none(
      "No profiles of people; detection compares patterns of attacks.",
      "Keine Persönlichkeitsprofile; die Erkennung vergleicht Angriffsmuster.",
    ),
    dpia: notStated(
      "Decide: systematic monitoring of staff is a criterion of WP 248; needed for behaviour analysis of users (UEBA).",
      "Bitte entscheiden: Systematische Überwachung Beschäftigter ist ein Kriterium nach WP 248; erforderlich bei verhaltensbasierter Analyse (UEBA).",
    ),
    reviewInterval: YEARLY,
  },
};

const BACKUPS: ActivityTemplate = {
  id: "data-backups",
  area: "it-security",
  content: {
    name: words("Backups", "Datensicherung"),
    description: said(
      words(
        "Making copies of all systems and restoring data after loss.",
        "Sicherung aller Systeme und Wiederherstellung nach Datenverlust.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "restore",
        words(
          "Restoring data and systems after loss or attack",
          "Wiederherstellung von Daten und Systemen nach Verlust oder Angriff",
        ),
        duty("Art. 32 Abs. 1 lit. b, c DSGVO; § 146 Abs. 4, § 147 AO (GoBD)"),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("customers"),
      who("suppliers"),
      who(
        "other",
        words(
          "All people whose data are in the systems that are copied",
          "Alle Personen, deren Daten in den gesicherten Systemen gespeichert sind",
        ),
      ),
    ),
    personalData: given(
      data(
        "copies",
        "other",
        words(
          "Copies of all data of the systems covered, as described in their own activities",
          "Kopien aller Daten der gesicherten Systeme, wie in deren Verarbeitungstätigkeiten beschrieben",
        ),
        { from: words("From the systems covered", "Aus den gesicherten Systemen") },
      ),
      special(
        data(
          "special",
          "health",
          words(
            "Special categories, as far as they are in the systems covered",
            "Besondere Kategorien, soweit in den gesicherten Systemen enthalten",
          ),
          { from: words("From the systems covered", "Aus den gesicherten Systemen") },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3, § 22 Abs. 2 BDSG; im Übrigen wie bei der gesicherten Verarbeitungstätigkeit",
      ),
    ),
    internalRecipients: given(ADMINS),
    recipients: given(
      processor(
        "hosting",
        words(
          "Storage of encrypted copies at another place",
          "Speicherung verschlüsselter Kopien an einem anderen Ort",
        ),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("generations", "P90D", words("Day of the backup", "Tag der Sicherung"), {
        because: words(
          "Losses and encryption by attackers may be found late",
          "Verluste und Verschlüsselung durch Angreifer werden teils spät entdeckt",
        ),
        provision: "Art. 32 Abs. 1 lit. c DSGVO",
        disposal: words(
          "Overwritten by newer generations; what was erased before is erased again after restoring",
          "Überschreiben durch neuere Generationen; nach einer Wiederherstellung werden bereits gelöschte Daten erneut gelöscht",
        ),
      }),
    ),
    measures: usualMeasures(
      words(
        "Copies in another fire section and offline, against blackmail software",
        "Kopien in anderem Brandabschnitt und offline als Schutz vor Erpressungssoftware",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Protective measure for existing activities.",
      "Schutzmaßnahme für bestehende Verarbeitungstätigkeiten.",
    ),
  },
};

export const IT_SECURITY: readonly ActivityTemplate[] = [
  USER_ACCOUNTS,
  LOGGING,
  BACKUPS,
  ...IT_WORKPLACE,
  ...PRIVACY_DUTIES,
];
