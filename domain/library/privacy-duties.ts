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
  keepUntil,
  ownController,
  processor,
  purpose,
  said,
  who,
  words,
} from "./build";
import { FROM_SYSTEM, NO_TRANSFER, PLAIN, REQUIRED, TRANSFER_DEPENDS, usualMeasures } from "./phrases";
import type { ActivityTemplate } from "./template";

const FINE_LIMITATION = "§ 41 Abs. 1 BDSG i. V. m. § 31 Abs. 2 Nr. 1 OWiG";
const PROVE = words(
  "Proof towards the supervisory authority while a fine is possible (three years)",
  "Nachweis gegenüber der Aufsichtsbehörde bis zum Ablauf der Verfolgungsverjährung (drei Jahre)",
);

const HELPDESK: ActivityTemplate = {
  id: "it-helpdesk",
  area: "it-security",
  content: {
    name: words("IT helpdesk and remote maintenance", "IT-Helpdesk und Fernwartung"),
    description: said(
      words(
        "Taking and solving faults and requests, also by remote access.",
        "Annahme und Lösung von Störungen und Anfragen, auch per Fernzugriff.",
      ),
    ),
    ownerFunction: said(words("Head of IT", "Leitung IT")),
    purposes: given(
      purpose(
        "support",
        words("Keeping workplaces running", "Aufrechterhaltung der Arbeitsfähigkeit"),
        contract(undefined, words("support of staff", "Unterstützung der Beschäftigten")),
        interest(
          words("Working IT and finding recurring faults", "Funktionierende IT und Erkennen wiederkehrender Störungen"),
          words("Business data; no comparison of people.", "Dienstliche Daten; kein Vergleich von Personen."),
          words("evaluation of tickets", "Auswertung der Tickets"),
        ),
      ),
    ),
    dataSubjects: given(who("employees"), who("temp-workers")),
    personalData: given(
      data(
        "contact",
        "contact",
        words("Name, team, telephone, workplace", "Name, Abteilung, Telefon, Arbeitsplatz"),
        REQUIRED,
      ),
      data(
        "ticket",
        "communication",
        words("Description of the fault, messages, screenshots", "Störungsbeschreibung, Nachrichten, Bildschirmfotos"),
        REQUIRED,
      ),
      data(
        "session",
        "log",
        words("Beginning, end and person of remote sessions", "Beginn, Ende und Person bei Fernwartungssitzungen"),
        { from: FROM_SYSTEM },
      ),
    ),
    internalRecipients: given(inside("it", words("IT helpdesk", "IT-Helpdesk"))),
    recipients: given(
      processor("support", words("Ticket system, external maintenance", "Ticketsystem, externe Wartung")),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("tickets", "P1Y", words("The ticket is closed", "Abschluss des Tickets"), {
        of: ["contact", "ticket"],
        because: words("Solving recurring faults", "Lösung wiederkehrender Störungen"),
      }),
      keep("sessions", "P90D", words("End of the session", "Ende der Sitzung"), {
        of: ["session"],
        because: words("Tracing remote access", "Nachvollziehbarkeit von Fernzugriffen"),
        provision: "Art. 32 DSGVO",
      }),
    ),
    measures: usualMeasures(
      words(
        "Remote access only after consent on the screen, visible and to be ended at any time",
        "Fernzugriff nur nach Freigabe am Bildschirm, sichtbar und jederzeit beendbar",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Few ordinary data.", "Wenige gewöhnliche Daten."),
  },
};

const BREACHES: ActivityTemplate = {
  id: "incidents-and-data-breaches",
  area: "it-security",
  content: {
    name: words("Security incidents and personal data breaches", "Sicherheitsvorfälle und Datenschutzverletzungen"),
    description: said(
      words(
        "Recording, assessing and reporting incidents, informing those concerned.",
        "Erfassung, Bewertung und Meldung von Vorfällen, Benachrichtigung Betroffener.",
      ),
    ),
    ownerFunction: said(words("Information security officer", "Informationssicherheitsbeauftragte oder -beauftragter")),
    purposes: given(
      purpose(
        "breaches",
        words(
          "Assessing, reporting and documenting breaches within 72 hours",
          "Bewertung, Meldung binnen 72 Stunden und Dokumentation von Verletzungen",
        ),
        duty("Art. 33, 34 DSGVO; § 32 BSIG, soweit anwendbar"),
      ),
    ),
    dataSubjects: given(
      who("employees", words("People who report or are involved", "Meldende und beteiligte Beschäftigte")),
      who("other", words("People whose data are affected", "Von der Verletzung betroffene Personen")),
    ),
    personalData: given(
      data(
        "report",
        "communication",
        words("Who reported, what happened, systems, messages", "Meldende Person, Hergang, Systeme, Mitteilungen"),
        { from: words("From those who report and from the systems", "Von Meldenden und aus den Systemen") },
      ),
      data(
        "affected",
        "contact",
        words(
          "Names and contact data of those affected, for notices",
          "Namen und Kontaktdaten Betroffener für die Benachrichtigung",
        ),
        { of: ["other"], from: words("From the system affected", "Aus dem betroffenen System") },
      ),
      data("evidence", "log", words("Logs and evidence", "Protokolle und Beweismittel"), { from: FROM_SYSTEM }),
    ),
    internalRecipients: given(
      inside("team", words("Incident team, data protection officer", "Krisenteam, Datenschutzbeauftragte")),
      inside("management", words("Management", "Geschäftsleitung")),
    ),
    recipients: given(
      authority(
        "other-authority",
        words(
          "Data protection supervisory authority; BSI where applicable",
          "Datenschutzaufsichtsbehörde; BSI soweit anwendbar",
        ),
        ["report"],
      ),
      authority("court-police", words("Police, when charges are brought", "Polizei bei Strafanzeige"), [
        "report",
        "evidence",
      ]),
      ownController("insurance", words("Cyber insurance", "Cyberversicherung"), ["report"]),
      processor("service-provider", words("Forensic service provider", "Forensischer Dienstleister"), ["evidence"]),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "record",
        "P3Y",
        words(
          "End of the calendar year in which the incident was closed",
          "Ende des Kalenderjahres, in dem der Vorfall abgeschlossen wurde",
        ),
        { of: ["report", "evidence"], because: PROVE, provision: `Art. 33 Abs. 5 DSGVO; ${FINE_LIMITATION}` },
      ),
      keep("notices", "P1Y", words("Sending of the notices", "Versand der Benachrichtigungen"), {
        of: ["affected"],
        because: words("Questions of those informed", "Rückfragen der Benachrichtigten"),
        provision: "Art. 34 DSGVO",
      }),
    ),
    measures: usualMeasures(
      words("Reporting line and plan for incidents, practised once a year", "Meldeweg und Notfallplan, jährlich geübt"),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Prescribed by law, single cases.", "Gesetzlich vorgeschrieben, Einzelfälle."),
  },
};

const REQUESTS: ActivityTemplate = {
  id: "data-subject-requests",
  area: "it-security",
  content: {
    name: words("Requests of data subjects", "Anfragen betroffener Personen"),
    description: said(
      words(
        "Answering requests for access, rectification, erasure, portability and objections.",
        "Bearbeitung von Auskunft, Berichtigung, Löschung, Datenübertragbarkeit und Widerspruch.",
      ),
    ),
    ownerFunction: said(words("Data protection coordinator", "Datenschutzkoordination")),
    purposes: given(
      purpose(
        "requests",
        words("Answering requests in time and proving it", "Fristgerechte Bearbeitung und Nachweis"),
        duty("Art. 12, 15 bis 22, Art. 5 Abs. 2 DSGVO"),
      ),
    ),
    dataSubjects: given(
      who("customers"),
      who("employees"),
      who("website-users"),
      who("other", words("Anybody who makes a request", "Alle anfragenden Personen")),
    ),
    personalData: given(
      data(
        "contact",
        "contact",
        words("Name, contact data, customer number", "Name, Kontaktdaten, Kundennummer"),
        REQUIRED,
      ),
      data(
        "identity",
        "id-docs",
        words(
          "Proof of identity, only when there are doubts (Art. 12(6) GDPR)",
          "Identitätsnachweis, nur bei begründeten Zweifeln (Art. 12 Abs. 6 DSGVO)",
        ),
        REQUIRED,
      ),
      data(
        "request",
        "communication",
        words("Request, answer, date, decision", "Anfrage, Antwort, Datum, Entscheidung"),
        { from: words("From the person and from the handling", "Von der betroffenen Person und aus der Bearbeitung") },
      ),
      data("copy", "other", words("Copy of the data given out", "Kopie der beauskunfteten Daten"), {
        from: words("From the organisation's systems", "Aus den Systemen der Organisation"),
      }),
    ),
    internalRecipients: given(
      inside(
        "privacy",
        words("Data protection coordination and officer", "Datenschutzkoordination und Datenschutzbeauftragte"),
      ),
      inside("units", words("Units that hold the data", "Datenhaltende Fachbereiche")),
    ),
    recipients: given(
      authority("other-authority", words("Supervisory authority, on complaints", "Aufsichtsbehörde bei Beschwerden"), [
        "contact",
        "request",
      ]),
      ownController("lawyer", words("Legal advice in disputes", "Rechtsberatung bei Streitigkeiten")),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("file", "P3Y", words("End of the calendar year of the answer", "Ende des Kalenderjahres der Antwort"), {
        of: ["contact", "request"],
        because: PROVE,
        provision: `Art. 5 Abs. 2 DSGVO; ${FINE_LIMITATION}`,
      }),
      keepUntil(
        "identity",
        words(
          "At once after the identity has been checked; only the fact is noted",
          "Unverzüglich nach Prüfung der Identität; nur das Ergebnis wird vermerkt",
        ),
        { of: ["identity"], provision: "Art. 12 Abs. 6 DSGVO" },
      ),
      keep("copy", "P6M", words("Sending of the answer", "Versand der Antwort"), {
        of: ["copy"],
        because: words("Questions and complaints after the answer", "Rückfragen und Beschwerden nach der Antwort"),
      }),
    ),
    measures: usualMeasures(
      words(
        "Answers only to a verified address or a protected portal",
        "Antworten nur an eine geprüfte Anschrift oder über ein geschütztes Portal",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Prescribed by law, single cases.", "Gesetzlich vorgeschrieben, Einzelfälle."),
  },
};

export const PRIVACY_DUTIES: readonly ActivityTemplate[] = [HELPDESK, BREACHES, REQUESTS];
