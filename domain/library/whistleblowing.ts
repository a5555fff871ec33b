import {
  authority,
  criminal,
  data,
  dpiaRequired,
  duty,
  given,
  inside,
  interest,
  keep,
  ownController,
  processor,
  purpose,
  said,
  special,
  who,
  words,
} from "./build";
import { LIMITATION, LIMITATION_LAW, NO_TRANSFER, PLAIN, usualMeasures, VOLUNTARY } from "./phrases";
import type { ActivityTemplate } from "./template";

const CONFIDENTIAL_CHANNEL = words(
  "Channel of its own with encryption; only the people of the reporting office have access (§ 8 HinSchG)",
  "Eigener verschlüsselter Meldekanal; Zugriff nur durch die Meldestelle (§ 8 HinSchG)",
);

const CHANNEL: ActivityTemplate = {
  id: "internal-reporting-channel",
  area: "whistleblowing",
  content: {
    name: words("Internal reporting channel (whistleblowing)", "Interne Meldestelle nach dem Hinweisgeberschutzgesetz"),
    description: said(
      words(
        "Receiving and checking reports on breaches, taking follow-up measures, answering those who report.",
        "Entgegennahme und Prüfung von Meldungen über Verstöße, Folgemaßnahmen, Rückmeldung an hinweisgebende Personen.",
      ),
    ),
    ownerFunction: said(words("Internal reporting office", "Interne Meldestelle")),
    purposes: given(
      purpose(
        "channel",
        words(
          "Running the reporting channel and following reports up",
          "Betrieb der Meldestelle und Bearbeitung der Meldungen",
        ),
        duty("§§ 10, 12, 13, 17, 18 HinSchG"),
      ),
    ),
    dataSubjects: given(
      who(
        "whistleblowers",
        words("People who report and people named in a report", "Hinweisgebende und in Meldungen genannte Personen"),
      ),
      who("employees", words("Witnesses and people involved", "Zeugen und sonstige Beteiligte")),
    ),
    personalData: given(
      data(
        "reporter",
        "contact",
        words(
          "Name and contact data of the person who reports, unless anonymous",
          "Name und Kontaktdaten der hinweisgebenden Person, sofern nicht anonym",
        ),
        { ...VOLUNTARY, of: ["whistleblowers"] },
      ),
      data(
        "report",
        "communication",
        words(
          "Report, facts, people named, evidence, replies",
          "Meldung, Sachverhalt, genannte Personen, Beweismittel, Rückmeldungen",
        ),
        {
          from: words(
            "From the person who reports and from inquiries",
            "Von der hinweisgebenden Person und aus Nachforschungen",
          ),
        },
      ),
      special(
        data(
          "sensitive",
          "health",
          words(
            "Special categories, where a report contains them",
            "Besondere Kategorien, soweit in einer Meldung enthalten",
          ),
          { from: words("From the report", "Aus der Meldung") },
        ),
        "art-9-2-g",
        "§ 10 Satz 2 HinSchG; § 22 Abs. 2 Satz 2 BDSG",
      ),
      criminal(
        data(
          "offences",
          "criminal",
          words("Suspicion of offences", "Verdacht auf Straftaten und Ordnungswidrigkeiten"),
          { from: words("From the report and from inquiries", "Aus der Meldung und aus Nachforschungen") },
        ),
        "§ 10 i. V. m. § 2 HinSchG",
      ),
    ),
    internalRecipients: given(
      inside(
        "office",
        words("The people of the internal reporting office", "Beauftragte Personen der internen Meldestelle"),
      ),
      inside(
        "follow-up",
        words(
          "Units that follow a report up, without the identity of who reported (§ 9 HinSchG)",
          "Für Folgemaßnahmen zuständige Stellen, ohne Identität der hinweisgebenden Person (§ 9 HinSchG)",
        ),
      ),
    ),
    recipients: given(
      ownController("lawyer", words("Ombudsperson or legal advice", "Ombudsperson oder Rechtsberatung")),
      processor("service-provider", words("Reporting platform", "Hinweisgebersystem")),
      authority(
        "court-police",
        words(
          "Prosecutors and courts, in the cases of § 9 HinSchG",
          "Strafverfolgungsbehörden und Gerichte in den Fällen des § 9 HinSchG",
        ),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("reports", "P3Y", words("The procedure is closed", "Abschluss des Verfahrens"), {
        because: words("Documentation of reports", "Dokumentation der Meldungen"),
        provision: "§ 11 Abs. 5 HinSchG",
        exceptions: words(
          "Longer while needed and proportionate under the act or other law",
          "Länger, solange nach HinSchG oder anderen Vorschriften erforderlich und verhältnismäßig",
        ),
        disposal: words(
          "Erased in the reporting system, with a record",
          "Löschung im Hinweisgebersystem mit Protokoll",
        ),
      }),
    ),
    measures: usualMeasures(
      CONFIDENTIAL_CHANNEL,
      words(
        "No logging of IP addresses in the reporting channel",
        "Keine Protokollierung von IP-Adressen im Meldekanal",
      ),
      words(
        "Names of those concerned are pseudonymised when passed on",
        "Pseudonymisierung der Betroffenen bei Weitergabe",
      ),
    ),
    ...PLAIN,
    dpia: dpiaRequired(
      "Confidential data of vulnerable people with serious consequences; supervisory authorities regard an assessment as necessary.",
      "Vertrauliche Daten schutzbedürftiger Personen mit erheblichen Folgen; die Aufsichtsbehörden halten eine Folgenabschätzung für erforderlich.",
    ),
    information: said(
      words(
        "Notice in the channel; people named are told once the inquiry is no longer endangered (Art. 14(5)(b) GDPR, § 29(1) BDSG)",
        "Hinweise im Meldekanal; Information der genannten Personen, sobald die Aufklärung nicht mehr gefährdet ist (Art. 14 Abs. 5 lit. b DSGVO, § 29 Abs. 1 BDSG)",
      ),
    ),
  },
};

const INVESTIGATIONS: ActivityTemplate = {
  id: "internal-investigations",
  area: "whistleblowing",
  content: {
    name: words("Internal investigations", "Interne Untersuchungen"),
    description: said(
      words(
        "Clearing up a concrete suspicion of serious breaches of duty or offences.",
        "Aufklärung eines konkreten Verdachts schwerer Pflichtverletzungen oder Straftaten.",
      ),
    ),
    ownerFunction: said(words("Compliance officer", "Compliance-Beauftragte oder Compliance-Beauftragter")),
    purposes: given(
      purpose(
        "inquiry",
        words("Clearing up a documented suspicion", "Aufklärung eines dokumentierten Verdachts"),
        interest(
          words(
            "Ending breaches of law and avoiding damage; duty of supervision (§ 130 OWiG)",
            "Abstellen von Rechtsverstößen und Abwehr von Schäden; Aufsichtspflicht (§ 130 OWiG)",
          ),
          words(
            "Only with documented facts, the mildest means first, no secret total watch; the works council takes part.",
            "Nur bei dokumentierten Anhaltspunkten, mildestes Mittel zuerst, keine heimliche Totalüberwachung; Beteiligung des Betriebsrats.",
          ),
        ),
      ),
      purpose(
        "claims",
        words(
          "Establishing, exercising or defending claims",
          "Geltendmachung, Ausübung oder Verteidigung von Ansprüchen",
        ),
        interest(
          words("Enforcing the organisation's rights", "Durchsetzung der Rechte der Organisation"),
          words(
            "Limited to what a court would need to know.",
            "Begrenzt auf das, was zur Rechtsverfolgung erforderlich ist.",
          ),
        ),
      ),
    ),
    dataSubjects: given(
      who("employees", words("Suspects and witnesses", "Verdächtige und Zeugen")),
      who("contact-persons", words("People involved at business partners", "Beteiligte bei Geschäftspartnern")),
    ),
    personalData: given(
      data(
        "case",
        "performance",
        words(
          "Facts, statements, documents, assessment, sanctions",
          "Sachverhalt, Aussagen, Unterlagen, Bewertung, Sanktionen",
        ),
        { from: words("From interviews and business documents", "Aus Befragungen und Geschäftsunterlagen") },
      ),
      data(
        "mails",
        "communication",
        words(
          "Business e-mails and files, by search terms",
          "Dienstliche E-Mails und Dateien, anhand von Suchbegriffen",
        ),
        { of: ["employees"], from: words("From business systems", "Aus dienstlichen Systemen") },
      ),
      criminal(
        data(
          "offences",
          "criminal",
          words("Suspicion of offences in the employment", "Verdacht auf Straftaten im Beschäftigungsverhältnis"),
          { of: ["employees"], from: words("From the inquiry", "Aus der Untersuchung") },
        ),
        "§ 26 Abs. 1 Satz 2 BDSG",
      ),
    ),
    internalRecipients: given(
      inside("compliance", words("Compliance and the investigating team", "Compliance und Untersuchungsteam")),
      inside("management", words("Management: the result", "Geschäftsleitung: Ergebnis")),
      inside("works-council", words("Works council within its rights", "Betriebsrat im Rahmen seiner Rechte")),
    ),
    recipients: given(
      ownController(
        "lawyer",
        words("Conduct of the investigation, legal advice", "Durchführung der Untersuchung, Rechtsberatung"),
      ),
      processor("service-provider", words("Forensic service provider", "Forensischer Dienstleister"), ["mails"]),
      authority(
        "court-police",
        words("Prosecutors, courts, when charges are brought", "Staatsanwaltschaft, Gerichte bei Anzeige oder Klage"),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "unfounded",
        "P3M",
        words("The suspicion has proved unfounded", "Feststellung, dass der Verdacht unbegründet ist"),
        {
          of: ["mails", "offences"],
          name: words("Unfounded suspicion", "Unbegründeter Verdacht"),
          because: words("Nothing is left to prove", "Kein weiterer Aufklärungsbedarf"),
          provision: "Art. 17 Abs. 1 lit. a DSGVO",
        },
      ),
      keep(
        "case",
        "P3Y",
        words(
          "End of the calendar year in which the case was closed",
          "Ende des Kalenderjahres des Verfahrensabschlusses",
        ),
        {
          name: words("Confirmed suspicion", "Bestätigter Verdacht"),
          because: LIMITATION,
          provision: LIMITATION_LAW,
          exceptions: words("Pending proceedings", "Anhängige Verfahren"),
        },
      ),
    ),
    measures: usualMeasures(
      CONFIDENTIAL_CHANNEL,
      words(
        "Written plan of investigation with suspicion, means and limits",
        "Schriftlicher Untersuchungsplan mit Verdacht, Mitteln und Grenzen",
      ),
      words(
        "The data protection officer is consulted before e-mails are searched",
        "Beteiligung der oder des Datenschutzbeauftragten vor der Auswertung von E-Mails",
      ),
    ),
    ...PLAIN,
    dpia: dpiaRequired(
      "Evaluation of conduct with serious consequences for people who depend on the employer.",
      "Verhaltensbewertung mit erheblichen Folgen für abhängig Beschäftigte.",
    ),
  },
};

export const WHISTLEBLOWING: readonly ActivityTemplate[] = [CHANNEL, INVESTIGATIONS];
