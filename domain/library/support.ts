import {
  authority,
  consent,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  interest,
  keep,
  ownController,
  processor,
  purpose,
  said,
  who,
  words,
} from "./build";
import {
  END_OF_YEAR,
  FROM_PERSON,
  FROM_SYSTEM,
  LETTERS_LAW,
  LIMITATION,
  LIMITATION_LAW,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  TRANSFER_DEPENDS,
  usualMeasures,
  VOUCHERS_LAW,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of customer support", "Leitung Kundendienst"));
const AGENTS = inside("support", words("Customer support", "Kundendienst"));

const HELPDESK: ActivityTemplate = {
  id: "customer-helpdesk",
  area: "support",
  content: {
    name: words("Helpdesk for customers", "Kundensupport mit Ticketsystem"),
    description: said(
      words(
        "Receiving questions and faults of customers, solving them, keeping tickets.",
        "Annahme und Lösung von Anfragen und Störungen der Kunden in einem Ticketsystem.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "tickets",
        words("Answering questions and mending faults", "Beantwortung von Anfragen und Behebung von Störungen"),
        contract(undefined, words("customers who are natural persons", "Kunden, die natürliche Personen sind")),
        interest(
          words("Helping customers through their contacts", "Betreuung von Kunden über deren Ansprechpersonen"),
          words("The people concerned turn to us themselves.", "Die Betroffenen wenden sich selbst an uns."),
          words("contacts at companies", "Ansprechpersonen in Unternehmen"),
        ),
      ),
    ),
    dataSubjects: given(who("customers"), who("contact-persons")),
    personalData: given(
      data(
        "contact",
        "contact",
        words("Name, customer number, e-mail, telephone", "Name, Kundennummer, E-Mail, Telefon"),
        REQUIRED,
      ),
      data(
        "tickets",
        "communication",
        words(
          "Question or fault, course of the solution, attachments",
          "Anfrage oder Störung, Verlauf der Lösung, Anhänge",
        ),
        { from: FROM_PERSON, provision: "voluntary" },
      ),
    ),
    internalRecipients: given(
      AGENTS,
      inside("engineering", words("Development and technical service", "Entwicklung und Technik")),
    ),
    recipients: given(processor("support", words("Running the ticket system", "Betrieb des Ticketsystems"))),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep(
        "tickets",
        "P3Y",
        words(
          "End of the calendar year in which the ticket was closed",
          "Ende des Kalenderjahres, in dem das Ticket geschlossen wurde",
        ),
        {
          because: LIMITATION,
          provision: LIMITATION_LAW,
          exceptions: words(
            "Attachments and log files of customers: 90 days after the ticket was closed",
            "Anhänge und Protokolldateien der Kunden: 90 Tage nach Schließung des Tickets",
          ),
        },
      ),
    ),
    measures: usualMeasures(
      words(
        "Customers are asked not to send passwords or sensitive data",
        "Hinweis an Kunden, keine Passwörter oder besonders schutzwürdigen Daten zu senden",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Usual handling of requests.", "Übliche Bearbeitung von Anfragen."),
  },
};

const COMPLAINTS: ActivityTemplate = {
  id: "complaints-and-warranty",
  area: "support",
  content: {
    name: words("Complaints and warranty", "Reklamationen und Gewährleistung"),
    description: said(
      words(
        "Examining complaints, repairing, replacing, refunding.",
        "Prüfung von Reklamationen, Nachbesserung, Ersatz und Erstattung.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "claims",
        words("Fulfilling rights of buyers", "Erfüllung von Gewährleistungsrechten"),
        contract(
          "§§ 437 ff., 475 BGB",
          words("customers who are natural persons", "Kunden, die natürliche Personen sind"),
        ),
        interest(
          words(
            "Settling claims of companies through their contacts",
            "Abwicklung über Ansprechpersonen in Unternehmen",
          ),
          words(
            "Business contact data only; the people concerned report the defect themselves.",
            "Nur geschäftliche Kontaktdaten; die Betroffenen melden den Mangel selbst.",
          ),
          words("contacts at companies", "Ansprechpersonen in Unternehmen"),
        ),
      ),
      purpose(
        "records",
        words("Keeping of letters and accounting vouchers", "Aufbewahrung von Handelsbriefen und Buchungsbelegen"),
        duty("§ 147 AO; § 257 HGB"),
      ),
      purpose(
        "safety",
        words(
          "Manufacturers: register of complaints about dangerous products",
          "Hersteller: Verzeichnis der Beschwerden über gefährliche Produkte",
        ),
        duty("Art. 9 VO (EU) 2023/988"),
      ),
    ),
    dataSubjects: given(who("customers"), who("contact-persons")),
    personalData: given(
      data(
        "contact",
        "contact",
        words("Name, address, e-mail, telephone", "Name, Anschrift, E-Mail, Telefon"),
        REQUIRED,
      ),
      data(
        "claim",
        "contract",
        words("Product, purchase, defect, solution", "Produkt, Kauf, Mangel, Lösung"),
        REQUIRED,
      ),
      data(
        "refund",
        "bank",
        words("Bank details and vouchers of refunds", "Bankverbindung und Belege von Erstattungen"),
        REQUIRED,
      ),
      data(
        "safety",
        "other",
        words(
          "Complaint about a dangerous product or an accident, without details of health",
          "Beschwerde über ein gefährliches Produkt oder einen Unfall, ohne Gesundheitsangaben",
        ),
        { from: FROM_PERSON, provision: "voluntary" },
      ),
    ),
    internalRecipients: given(AGENTS, inside("accounts", words("Accounting", "Buchhaltung"))),
    recipients: given(
      ownController("postal", words("Return and replacement", "Rücksendung und Ersatzlieferung"), ["contact"]),
      ownController(
        "other",
        words("Manufacturer, where it must examine the defect", "Hersteller, soweit er den Mangel prüfen muss"),
        ["claim"],
      ),
      ownController("bank", words("Paying out refunds", "Auszahlung von Erstattungen"), ["refund"]),
      authority(
        "other-authority",
        words("Market surveillance, of dangerous products", "Marktüberwachungsbehörde bei gefährlichen Produkten"),
        ["safety"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "claims",
        "P3Y",
        words(
          "End of the calendar year in which the claim was settled",
          "Ende des Kalenderjahres, in dem der Fall abgeschlossen wurde",
        ),
        { of: ["contact"], because: LIMITATION, provision: "§§ 195, 199, 438 BGB" },
      ),
      keep(
        "letters",
        "P6Y",
        words("End of the calendar year of the letter", "Ende des Kalenderjahres des Schriftstücks"),
        {
          name: words("Letters about the complaint", "Schriftwechsel zur Reklamation (Handelsbriefe)"),
          of: ["claim"],
          because: TAX_AND_TRADE_LAW,
          provision: LETTERS_LAW,
        },
      ),
      keep("vouchers", "P8Y", END_OF_YEAR, {
        name: words("Vouchers of refunds", "Erstattungsbelege"),
        of: ["refund"],
        because: TAX_AND_TRADE_LAW,
        provision: VOUCHERS_LAW,
      }),
      keep("safety", "P5Y", words("Entry in the register", "Eintragung in das Verzeichnis"), {
        name: words("Register of complaints", "Beschwerdeverzeichnis"),
        of: ["safety"],
        because: words(
          "At the longest; earlier when the examination needs them no more",
          "Höchstfrist; früher, sobald die Untersuchung sie nicht mehr erfordert",
        ),
        provision: "Art. 9 VO (EU) 2023/988",
      }),
    ),
    measures: usualMeasures(),
    ...PLAIN,
    dpia: dpiaNotRequired("Usual handling of claims.", "Übliche Fallbearbeitung."),
  },
};

const CALLS: ActivityTemplate = {
  id: "call-recording",
  area: "support",
  content: {
    name: words("Recording of telephone calls", "Aufzeichnung von Telefongesprächen"),
    description: said(
      words(
        "Recording single calls for training, with the consent of both sides.",
        "Aufzeichnung einzelner Gespräche zu Schulungszwecken mit Einwilligung beider Seiten.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "training",
        words("Training of staff and quality of advice", "Schulung der Beschäftigten und Qualität der Beratung"),
        consent(
          {
            asked: words(
              "Spoken, before the recording starts; without a yes nothing is recorded",
              "Mündlich vor Beginn der Aufzeichnung; ohne Zustimmung wird nicht aufgezeichnet",
            ),
            proved: words(
              "The yes is repeated at the start of the recording and noted with the day and time",
              "Die Zustimmung wird zu Beginn der Aufzeichnung wiederholt und mit Datum und Uhrzeit vermerkt",
            ),
            withdrawn: words(
              "At any time during the call or afterwards by e-mail; the recording is then deleted",
              "Jederzeit im Gespräch oder danach per E-Mail; die Aufzeichnung wird dann gelöscht",
            ),
          },
          words("callers", "Anrufende"),
          "§ 201 Abs. 1 StGB",
        ),
        consent(
          {
            asked: words(
              "In writing or electronically, apart from the contract of employment, after notice of purpose and withdrawal; nobody who refuses is put at a disadvantage",
              "Schriftlich oder elektronisch, getrennt vom Arbeitsvertrag, nach Aufklärung über Zweck und Widerrufsrecht; wer ablehnt, hat keine Nachteile",
            ),
            proved: words(
              "The declaration is kept by the team lead",
              "Die Erklärung wird bei der Teamleitung verwahrt",
            ),
            withdrawn: words(
              "At any time, for one call or for all, by switching off or by a message",
              "Jederzeit für ein einzelnes oder alle Gespräche durch Abschalten oder Mitteilung",
            ),
          },
          words("employees who take the calls", "Beschäftigte, die die Gespräche führen"),
          "§ 26 Abs. 2 BDSG; § 201 Abs. 1 StGB",
        ),
      ),
      purpose(
        "proof",
        words("Proving that consent was given", "Nachweis der erteilten Einwilligung"),
        duty("Art. 5 Abs. 2, Art. 7 Abs. 1 DSGVO"),
      ),
    ),
    dataSubjects: given(who("customers"), who("employees")),
    personalData: given(
      data("recordings", "voice", words("Voices and content of the call", "Stimmen und Inhalt des Gesprächs"), {
        from: FROM_SYSTEM,
        provision: "voluntary",
      }),
      data("calls", "log", words("Number, date, duration", "Rufnummer, Datum, Dauer"), { from: FROM_SYSTEM }),
      data(
        "consents",
        "log",
        words(
          "Note of the caller's consent, declarations of the employees, withdrawals",
          "Vermerk über die Einwilligung der Anrufenden, Erklärungen der Beschäftigten, Widerrufe",
        ),
        { from: FROM_PERSON, provision: "voluntary" },
      ),
    ),
    internalRecipients: given(AGENTS, inside("training", words("Training", "Schulung"))),
    recipients: given(
      processor("service-provider", words("Running the telephone system", "Betrieb der Telefonanlage")),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("recordings", "P30D", words("The call", "Ende des Gesprächs"), {
        of: ["recordings", "calls"],
        because: words("By then the training has taken place.", "Bis dahin ist die Schulung erfolgt."),
        exceptions: words("After a withdrawal: at once", "Nach einem Widerruf: unverzüglich"),
      }),
      keep(
        "consents",
        "P3Y",
        words(
          "End of the calendar year in which the recording was deleted or consent was withdrawn",
          "Ende des Kalenderjahres, in dem die Aufzeichnung gelöscht oder die Einwilligung widerrufen wurde",
        ),
        {
          of: ["consents"],
          because: words(
            "Proof of consent when claims or a fine are considered",
            "Nachweis der Einwilligung bei Ansprüchen und in Bußgeldverfahren",
          ),
          provision: "Art. 17 Abs. 3 lit. e DSGVO; §§ 195, 199 BGB; § 41 BDSG i. V. m. § 31 OWiG",
        },
      ),
    ),
    measures: usualMeasures(
      words("Recordings can be heard by trainers only", "Zugriff auf Aufzeichnungen nur für Schulungsverantwortliche"),
      words(
        "Recording is off unless somebody switches it on; it pauses for bank details and other confidential matters",
        "Aufzeichnung ist voreingestellt aus; Pause bei Zahlungsdaten und anderen vertraulichen Angaben",
      ),
      words(
        "Works agreement (§ 87(1) no. 6 BetrVG) where there is a works council; no rating of single employees",
        "Betriebsvereinbarung (§ 87 Abs. 1 Nr. 6 BetrVG), soweit ein Betriebsrat besteht; keine Einzelbewertung von Beschäftigten",
      ),
    ),
    information: said(
      words(
        "Announcement before the question for consent, with a reference to the privacy notice; employees in the declaration",
        "Ansage vor der Frage nach der Einwilligung mit Hinweis auf die Datenschutzhinweise; Beschäftigte in der Einwilligungserklärung",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Single calls with consent of both sides, short storage, no rating. A DPIA becomes necessary when voices or moods are evaluated automatically or all calls are recorded.",
      "Einzelne Gespräche mit Einwilligung beider Seiten, kurze Speicherung, keine Bewertung. Eine DSFA wird nötig, sobald Stimmen oder Stimmungen automatisiert ausgewertet oder alle Gespräche aufgezeichnet werden.",
    ),
  },
};

export const SUPPORT: readonly ActivityTemplate[] = [HELPDESK, COMPLAINTS, CALLS];
