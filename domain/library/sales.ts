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
import {
  END_OF_CONTRACT_YEAR,
  END_OF_YEAR,
  FROM_PERSON,
  LIMITATION,
  LIMITATION_LAW,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  TRANSFER_DEPENDS,
  usualMeasures,
  VOLUNTARY,
  VOUCHERS_LAW,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of sales", "Leitung Vertrieb"));
const SELLERS = inside("sales", words("Sales", "Vertrieb"));

const CRM: ActivityTemplate = {
  id: "customer-relationship-management",
  area: "sales",
  content: {
    name: words("Customer relationship management", "Kundenbeziehungsmanagement (CRM)"),
    description: said(
      words(
        "Keeping contacts, talks and opportunities with customers and prospects in one system.",
        "Pflege von Kontakten, Gesprächen und Verkaufschancen mit Kunden und Interessenten in einem System.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "care",
        words("Looking after customers and answering prospects", "Betreuung von Kunden und Beantwortung von Anfragen"),
        contract(
          undefined,
          words(
            "customers, and prospects who ask for an offer, who are natural persons",
            "Kunden und anfragende Interessenten, die natürliche Personen sind",
          ),
        ),
        interest(
          words(
            "Dealing with companies through their contacts",
            "Betreuung von Unternehmen über deren Ansprechpersonen",
          ),
          words(
            "Business contact data only; anybody can object at any time.",
            "Nur geschäftliche Kontaktdaten; ein Widerspruch ist jederzeit möglich.",
          ),
          words("contacts at companies", "Ansprechpersonen in Unternehmen"),
        ),
      ),
      purpose(
        "offers",
        words("Choosing customers for own similar offers", "Auswahl von Bestandskunden für eigene ähnliche Angebote"),
        interest(
          words("Direct marketing (recital 47 GDPR)", "Direktwerbung (Erwägungsgrund 47 DSGVO)"),
          words(
            "E-mail only within § 7(3) UWG; to prospects by e-mail or telephone only with consent (§ 7(2) UWG). An objection ends all advertising.",
            "E-Mail nur im Rahmen des § 7 Abs. 3 UWG; gegenüber Interessenten per E-Mail oder Telefon nur mit Einwilligung (§ 7 Abs. 2 UWG). Ein Widerspruch beendet jede Werbung.",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("customers"), who("prospects"), who("contact-persons")),
    personalData: given(
      data(
        "contact",
        "contact",
        words(
          "Name, company, function, address, e-mail, telephone",
          "Name, Unternehmen, Funktion, Anschrift, E-Mail, Telefon",
        ),
        { from: FROM_PERSON, provision: "voluntary" },
      ),
      data(
        "history",
        "communication",
        words("Notes of talks, e-mails, appointments, wishes", "Gesprächsnotizen, E-Mails, Termine, Wünsche"),
        { from: words("From the contact with sales", "Aus dem Kontakt mit dem Vertrieb") },
      ),
    ),
    internalRecipients: given(SELLERS, inside("support", words("Customer support", "Kundendienst"))),
    recipients: given(processor("crm", words("Running the CRM system", "Betrieb des CRM-Systems"))),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("customers", "P3Y", END_OF_CONTRACT_YEAR, {
        name: words("Customers", "Kunden"),
        subjects: ["customers", "contact-persons"],
        because: LIMITATION,
        provision: LIMITATION_LAW,
        exceptions: words(
          "Contacts who leave their company: at once. Commercial letters are kept with the contract.",
          "Ausgeschiedene Ansprechpersonen: unverzüglich. Handelsbriefe werden beim Vertrag aufbewahrt.",
        ),
      }),
      keep("prospects", "P2Y", words("The last contact", "Letzter Kontakt"), {
        name: words("Prospects", "Interessenten"),
        subjects: ["prospects"],
        because: words(
          "After that an order is no longer to be expected.",
          "Danach ist mit einem Auftrag nicht mehr zu rechnen.",
        ),
        exceptions: words("After an objection: at once", "Nach einem Widerspruch: unverzüglich"),
      }),
    ),
    measures: usualMeasures(
      words(
        "Free-text notes keep to facts; a rule for notes is part of the training",
        "Notizfelder nur für Sachangaben; Regeln dazu sind Teil der Schulung",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Contact data without evaluation of people.", "Kontaktdaten ohne Bewertung von Personen."),
    optOut: said(
      words(
        "By any message, free of charge, at any time (Art. 21(2) GDPR); the contact is locked for advertising",
        "Jederzeit kostenfrei durch formlose Mitteilung (Art. 21 Abs. 2 DSGVO); der Kontakt wird für Werbung gesperrt",
      ),
    ),
  },
};

const CONTRACTS: ActivityTemplate = {
  id: "quotations-and-customer-contracts",
  area: "sales",
  content: {
    name: words("Quotations and customer contracts", "Angebote und Kundenverträge"),
    description: said(
      words(
        "Writing quotations, concluding and carrying out contracts with customers.",
        "Erstellung von Angeboten, Abschluss und Durchführung von Kundenverträgen.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "contracts",
        words("Initiating and carrying out customer contracts", "Anbahnung und Durchführung von Kundenverträgen"),
        contract(undefined, words("customers who are natural persons", "Kunden, die natürliche Personen sind")),
        interest(
          words("Concluding contracts with companies", "Vertragsschluss mit Unternehmen"),
          words(
            "Business contact data only; the people concerned expect it in their work.",
            "Nur geschäftliche Kontaktdaten; die Betroffenen erwarten dies in ihrer Funktion.",
          ),
          words("contacts at companies", "Ansprechpersonen in Unternehmen"),
        ),
      ),
      purpose(
        "records",
        words(
          "Keeping of commercial letters and accounting vouchers",
          "Aufbewahrung von Handelsbriefen und Buchungsbelegen",
        ),
        duty("§ 147 AO; § 257 HGB; § 14b UStG"),
      ),
    ),
    dataSubjects: given(
      who("customers"),
      who(
        "contact-persons",
        words(
          "Contacts and people who sign for companies",
          "Ansprech- und zeichnungsberechtigte Personen in Unternehmen",
        ),
      ),
    ),
    personalData: given(
      data(
        "contact",
        "contact",
        words("Name, company, address, e-mail, telephone", "Name, Unternehmen, Anschrift, E-Mail, Telefon"),
        REQUIRED,
      ),
      data(
        "contract",
        "contract",
        words(
          "Accepted quotations, contracts, orders, deliveries, letters",
          "Angenommene Angebote, Verträge, Aufträge, Lieferungen, Schriftwechsel",
        ),
        { from: words("From the business relation", "Aus der Geschäftsbeziehung") },
      ),
      data("open", "contract", words("Quotations that were not accepted", "Nicht angenommene Angebote"), {
        from: words("From the enquiry", "Aus der Anfrage"),
      }),
      data(
        "billing",
        "billing",
        words("Invoices, bank details, payments, VAT number", "Rechnungen, Bankverbindung, Zahlungen, USt-IdNr."),
        REQUIRED,
      ),
    ),
    internalRecipients: given(SELLERS, inside("accounts", words("Accounting", "Buchhaltung"))),
    recipients: given(
      processor("cloud", words("Hosting and care of the ERP system", "Hosting und Wartung des ERP-Systems")),
      ownController("postal", words("Delivery of goods and letters", "Zustellung von Waren und Briefen"), ["contact"]),
      ownController("tax-adviser", words("Tax advice and annual accounts", "Steuerberatung und Jahresabschluss"), [
        "billing",
      ]),
      authority("tax-office", words("Tax audits", "Betriebsprüfung"), ["contract", "billing"]),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("contacts", "P3Y", END_OF_CONTRACT_YEAR, {
        of: ["contact"],
        because: LIMITATION,
        provision: LIMITATION_LAW,
      }),
      keep("open", "P6M", words("End of the period for acceptance", "Ablauf der Annahmefrist des Angebots"), {
        name: words("Quotations not accepted", "Nicht angenommene Angebote"),
        of: ["open"],
        because: words(
          "Questions and a new enquiry about the same matter",
          "Rückfragen und erneute Anfrage in derselben Sache",
        ),
      }),
      keep(
        "letters",
        "P6Y",
        words("End of the calendar year of the letter", "Ende des Kalenderjahres des Schriftstücks"),
        {
          name: words(
            "Quotations accepted, contracts, orders, letters",
            "Angenommene Angebote, Verträge, Aufträge, Handelsbriefe",
          ),
          of: ["contract"],
          because: TAX_AND_TRADE_LAW,
          provision: "§ 147 Abs. 1 Nr. 2, 3, 5, Abs. 3 AO; § 257 Abs. 1 Nr. 2, 3, Abs. 4 HGB",
          exceptions: words(
            "Running contracts: from the end of the calendar year in which they end",
            "Laufende Verträge: ab dem Ende des Kalenderjahres, in dem sie enden",
          ),
        },
      ),
      keep("vouchers", "P8Y", END_OF_YEAR, {
        name: words("Invoices", "Rechnungen"),
        of: ["billing"],
        because: TAX_AND_TRADE_LAW,
        provision: VOUCHERS_LAW,
      }),
    ),
    measures: usualMeasures(
      words(
        "Invoices are stored so that they cannot be altered (GoBD)",
        "Revisionssichere Ablage der Rechnungen (GoBD)",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Usual handling of contracts.", "Übliche Vertragsabwicklung."),
  },
};

const TRADE_FAIRS: ActivityTemplate = {
  id: "leads-from-trade-fairs",
  area: "sales",
  content: {
    name: words("Leads from trade fairs", "Messekontakte"),
    description: said(
      words(
        "Taking down contacts at trade fairs and following them up.",
        "Aufnahme von Kontakten auf Messen und ihre Nachbearbeitung.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "follow-up",
        words("Answering what was asked at the stand", "Beantwortung der am Stand gestellten Anfragen"),
        contract(undefined, words("questions that lead to an offer", "Anfragen, die zu einem Angebot führen")),
        interest(
          words("Coming back to a talk that the visitor began", "Anknüpfen an ein vom Besucher begonnenes Gespräch"),
          words(
            "The visitor gave the card for this; nothing but the talk is taken up. Handing over a card is no consent to advertising (§ 7(2) UWG).",
            "Der Besucher hat seine Karte dafür übergeben; aufgegriffen wird nur das Gespräch. Die Übergabe einer Karte ist keine Einwilligung in Werbung (§ 7 Abs. 2 UWG).",
          ),
          words("all other talks", "alle anderen Gespräche"),
        ),
      ),
    ),
    dataSubjects: given(who("prospects")),
    personalData: given(
      data(
        "contact",
        "contact",
        words(
          "Business card: name, company, function, e-mail, telephone",
          "Visitenkarte: Name, Unternehmen, Funktion, E-Mail, Telefon",
        ),
        VOLUNTARY,
      ),
      data("interest", "communication", words("What the talk was about", "Inhalt des Gesprächs"), VOLUNTARY),
    ),
    internalRecipients: given(SELLERS),
    recipients: given(processor("crm", words("Running the CRM system", "Betrieb des CRM-Systems"))),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("cards", "P6M", words("End of the trade fair", "Ende der Messe"), {
        because: words(
          "By then it is clear whether a business relation begins.",
          "Bis dahin steht fest, ob eine Geschäftsbeziehung entsteht.",
        ),
        exceptions: words(
          "Contacts that became customers move to the CRM.",
          "Kontakte, die Kunden werden, gehen in das CRM über.",
        ),
      }),
      keepUntil(
        "objections",
        words("As long as the objection has to be respected", "Solange der Widerspruch zu beachten ist"),
        {
          name: words("Contacts who objected", "Kontakte, die widersprochen haben"),
          of: ["contact"],
          because: words(
            "So that nobody who objected is written to again",
            "Damit niemand nach einem Widerspruch erneut angeschrieben wird",
          ),
          provision: "Art. 21 Abs. 3 DSGVO",
        },
      ),
    ),
    measures: usualMeasures(
      words(
        "Cards and sheets are kept locked at the stand and destroyed once entered",
        "Karten und Erfassungsbögen am Stand verschlossen, nach der Erfassung vernichtet",
      ),
    ),
    information: said(
      words(
        "Notice at the stand and on the sheet; with the first message at the latest",
        "Aushang am Stand und auf dem Erfassungsbogen; spätestens mit der ersten Nachricht",
      ),
    ),
    optOut: said(
      words(
        "By any message, at any time (Art. 21(1), (2) GDPR)",
        "Jederzeit durch formlose Mitteilung (Art. 21 Abs. 1, 2 DSGVO)",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Business contact data only.", "Nur geschäftliche Kontaktdaten."),
  },
};

export const SALES: readonly ActivityTemplate[] = [CRM, CONTRACTS, TRADE_FAIRS];
