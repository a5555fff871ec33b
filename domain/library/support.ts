import {
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
  END_OF_CONTRACT_YEAR,
  FROM_PERSON,
  FROM_SYSTEM,
  LIMITATION,
  LIMITATION_LAW,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  TRANSFER_DEPENDS,
  usualMeasures,
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
      keep("tickets", "P3Y", END_OF_CONTRACT_YEAR, { because: LIMITATION, provision: LIMITATION_LAW }),
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
        contract("§§ 437 ff. BGB", words("claims from the contract of sale", "Ansprüche aus dem Kaufvertrag")),
        duty("§§ 437, 439, 475 BGB", words("statutory rights of consumers", "gesetzliche Rechte von Verbrauchern")),
      ),
    ),
    dataSubjects: given(who("customers")),
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
      data("refund", "bank", words("Bank details for refunds", "Bankverbindung für Erstattungen"), REQUIRED),
    ),
    internalRecipients: given(AGENTS, inside("accounts", words("Accounting", "Buchhaltung"))),
    recipients: given(
      ownController("postal", words("Return and replacement", "Rücksendung und Ersatzlieferung"), ["contact"]),
      ownController(
        "other",
        words("Manufacturer, where it must examine the defect", "Hersteller, soweit er den Mangel prüfen muss"),
        ["claim"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "claims",
        "P3Y",
        words("End of the year in which the claim was settled", "Ende des Jahres, in dem der Fall abgeschlossen wurde"),
        { because: LIMITATION, provision: LIMITATION_LAW },
      ),
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
              "The yes is the first thing on the recording",
              "Die Zustimmung steht am Anfang der Aufzeichnung",
            ),
            withdrawn: words(
              "At any time during the call or afterwards by e-mail; the recording is then deleted",
              "Jederzeit im Gespräch oder danach per E-Mail; die Aufzeichnung wird dann gelöscht",
            ),
          },
          undefined,
          "§ 201 StGB; § 26 Abs. 2 BDSG",
        ),
      ),
    ),
    dataSubjects: given(who("customers"), who("employees")),
    personalData: given(
      data("recordings", "voice", words("Voices and content of the call", "Stimmen und Inhalt des Gesprächs"), {
        from: FROM_SYSTEM,
        provision: "voluntary",
      }),
      data("calls", "log", words("Number, date, duration", "Rufnummer, Datum, Dauer"), { from: FROM_SYSTEM }),
    ),
    internalRecipients: given(AGENTS, inside("training", words("Training", "Schulung"))),
    recipients: given(
      processor("service-provider", words("Running the telephone system", "Betrieb der Telefonanlage")),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("recordings", "P30D", words("The call", "Ende des Gesprächs"), {
        because: words("By then the training has taken place.", "Bis dahin ist die Schulung erfolgt."),
        exceptions: words("After a withdrawal: at once", "Nach einem Widerruf: unverzüglich"),
      }),
    ),
    measures: usualMeasures(
      words("Recordings can be heard by trainers only", "Zugriff auf Aufzeichnungen nur für Schulungsverantwortliche"),
    ),
    ...PLAIN,
  },
};

export const SUPPORT: readonly ActivityTemplate[] = [HELPDESK, COMPLAINTS, CALLS];
