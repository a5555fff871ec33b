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
  ownController,
  processor,
  purpose,
  said,
  who,
  words,
} from "./build";
import {
  BOOKS_LAW,
  END_OF_CONTRACT_YEAR,
  END_OF_YEAR,
  LETTERS_LAW,
  LIMITATION,
  LIMITATION_LAW,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  usualMeasures,
  VOUCHERS_LAW,
  YEARLY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of accounting", "Leitung Rechnungswesen"));
const ACCOUNTS = inside("accounts", words("Accounting", "Buchhaltung"));
const VOUCHERS = { because: TAX_AND_TRADE_LAW, provision: VOUCHERS_LAW };
const LONGER_AT_BANKS = words(
  "Credit institutions, insurers and investment firms: check the longer period of 10 years",
  "Kreditinstitute, Versicherungen und Wertpapierinstitute: längere Frist von 10 Jahren prüfen",
);

const ACCOUNTING: ActivityTemplate = {
  id: "financial-accounting",
  area: "finance",
  content: {
    name: words("Financial accounting", "Finanzbuchhaltung"),
    description: said(
      words(
        "Keeping the books: incoming and outgoing invoices, open items, annual accounts, taxes.",
        "Buchführung: Eingangs- und Ausgangsrechnungen, offene Posten, Jahresabschluss, Steuern.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "books",
        words(
          "Proper books, annual accounts and tax returns",
          "Ordnungsgemäße Buchführung, Jahresabschluss und Steuererklärungen",
        ),
        duty("§§ 238, 242, 257 HGB; §§ 140, 141, 147 AO; §§ 14, 14b, 18, 22 UStG"),
      ),
    ),
    dataSubjects: given(
      who("customers"),
      who("suppliers", words("Suppliers and their contacts", "Lieferanten und deren Ansprechpersonen")),
      who("employees", words("Staff, in vouchers", "Beschäftigte, soweit in Belegen genannt")),
    ),
    personalData: given(
      data(
        "identity",
        "contact",
        words(
          "Name, address, customer or supplier number, VAT ID",
          "Name, Anschrift, Kunden- oder Lieferantennummer, USt-IdNr.",
        ),
        { from: words("From contracts and invoices", "Aus Verträgen und Rechnungen"), provision: "required" },
      ),
      data(
        "vouchers",
        "billing",
        words("Invoices, entries, open items, reminders", "Rechnungen, Buchungssätze, offene Posten, Mahnstufen"),
        { from: words("From business transactions", "Aus Geschäftsvorfällen") },
      ),
      data(
        "bank",
        "bank",
        words("Bank details, payments received and made", "Bankverbindung, Zahlungseingänge und -ausgänge"),
        { from: words("From invoices and bank statements", "Aus Rechnungen und Kontoauszügen") },
      ),
      data("letters", "communication", words("Business letters on invoices", "Geschäftsbriefe zu Rechnungen"), {
        from: words("From correspondence", "Aus dem Schriftverkehr"),
      }),
    ),
    internalRecipients: given(
      ACCOUNTS,
      inside("management", words("Management, controlling", "Geschäftsleitung, Controlling")),
    ),
    recipients: given(
      ownController("tax-adviser", words("Annual accounts and tax returns", "Jahresabschluss und Steuererklärungen")),
      ownController(
        "auditor",
        words("Audit of the annual accounts (§§ 316 ff. HGB)", "Prüfung des Jahresabschlusses (§§ 316 ff. HGB)"),
      ),
      authority("tax-office", words("Returns and tax audits", "Steuererklärungen und Außenprüfungen")),
      ownController("bank", words("Payments", "Zahlungsverkehr"), ["bank"]),
      processor(
        "cloud",
        words("Hosting and care of the accounting system", "Hosting und Wartung der Buchhaltungssoftware"),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "books",
        "P10Y",
        words(
          "End of the calendar year of the last entry or of drawing up the accounts",
          "Ende des Kalenderjahres der letzten Eintragung oder der Aufstellung des Abschlusses",
        ),
        {
          name: words("Books, inventories, annual accounts", "Bücher, Inventare, Jahresabschlüsse"),
          of: ["identity", "vouchers"],
          because: TAX_AND_TRADE_LAW,
          provision: BOOKS_LAW,
        },
      ),
      keep("vouchers", "P8Y", END_OF_YEAR, {
        name: words("Accounting vouchers, invoices", "Buchungsbelege, Rechnungen"),
        of: ["vouchers", "bank"],
        because: TAX_AND_TRADE_LAW,
        provision: `${VOUCHERS_LAW}; § 14b Abs. 1 UStG`,
        exceptions: LONGER_AT_BANKS,
      }),
      keep(
        "letters",
        "P6Y",
        words(
          "End of the calendar year in which the letter was received or sent",
          "Ende des Kalenderjahres, in dem der Brief empfangen oder abgesandt wurde",
        ),
        {
          name: words("Commercial and business letters", "Handels- und Geschäftsbriefe"),
          of: ["letters"],
          because: TAX_AND_TRADE_LAW,
          provision: LETTERS_LAW,
        },
      ),
    ),
    measures: usualMeasures(
      words("Entries cannot be changed without a trace (GoBD)", "Unveränderbarkeit der Buchungen nach GoBD"),
      words("Four-eyes principle for payments and master data", "Vier-Augen-Prinzip für Zahlungen und Stammdaten"),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Prescribed by law, no evaluation of people.",
      "Gesetzlich vorgeschrieben, keine Bewertung von Personen.",
    ),
  },
};

const PAYMENTS: ActivityTemplate = {
  id: "payments-and-direct-debits",
  area: "finance",
  content: {
    name: words("Payments and SEPA direct debits", "Zahlungsverkehr und SEPA-Lastschriften"),
    description: said(
      words(
        "Receiving and making payments, managing SEPA mandates.",
        "Abwicklung von Zahlungen und Verwaltung der SEPA-Mandate.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "payments",
        words("Making and matching payments", "Ausführung und Zuordnung von Zahlungen"),
        contract(
          "Art. 6 Abs. 1 lit. b DSGVO",
          words(
            "payments of contract partners who are natural persons",
            "Zahlungen mit natürlichen Personen als Vertragspartner",
          ),
        ),
        interest(
          words("Carrying out contracts with companies", "Abwicklung von Verträgen mit Unternehmen"),
          words(
            "Only business data of the people who act for a company; they expect it.",
            "Nur geschäftliche Angaben der für ein Unternehmen Handelnden; sie rechnen damit.",
          ),
          words("people who act for companies", "für Unternehmen handelnde Personen"),
        ),
      ),
    ),
    dataSubjects: given(who("customers"), who("suppliers"), who("contact-persons")),
    personalData: given(
      data("account", "bank", words("Account holder, IBAN, BIC", "Kontoinhaber, IBAN, BIC"), REQUIRED),
      data(
        "mandate",
        "contract",
        words("SEPA mandate, reference, date, signature", "SEPA-Mandat, Mandatsreferenz, Datum, Unterschrift"),
        { ...REQUIRED, of: ["customers"] },
      ),
      data(
        "payments",
        "payment",
        words("Amount, date, purpose, chargebacks", "Betrag, Datum, Verwendungszweck, Rücklastschriften"),
        { from: words("From bank statements", "Aus Kontoauszügen") },
      ),
    ),
    internalRecipients: given(ACCOUNTS),
    recipients: given(
      ownController("bank", words("Executing payments", "Ausführung der Zahlungen")),
      ownController("payment-provider", words("Card and online payments", "Karten- und Onlinezahlungen"), [
        "account",
        "payments",
      ]),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("mandates", "P14M", words("Last collection under the mandate", "Letzter Einzug aufgrund des Mandats"), {
        of: ["mandate"],
        because: words(
          "Refund of unauthorised debits can be demanded for 13 months",
          "Erstattung nicht autorisierter Lastschriften kann 13 Monate lang verlangt werden",
        ),
        provision: "§ 676b Abs. 2 BGB",
      }),
      keep("vouchers", "P8Y", END_OF_YEAR, { of: ["account", "payments"], ...VOUCHERS, exceptions: LONGER_AT_BANKS }),
    ),
    measures: usualMeasures(
      words(
        "Four-eyes principle for payments; changed bank details are checked by calling back",
        "Vier-Augen-Prinzip für Zahlungen; Rückruf bei geänderter Bankverbindung",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Usual payment transactions without evaluation.", "Üblicher Zahlungsverkehr ohne Bewertung."),
  },
};

const DUNNING: ActivityTemplate = {
  id: "dunning-and-debt-collection",
  area: "finance",
  content: {
    name: words("Reminders and collection of debts", "Mahnwesen und Forderungseinzug"),
    description: said(
      words(
        "Reminding debtors, handing claims over, court orders and enforcement.",
        "Mahnung, Übergabe an Inkasso oder Anwaltschaft, Mahnverfahren und Vollstreckung.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "collection",
        words("Asserting unpaid claims", "Durchsetzung offener Forderungen"),
        contract(
          "Art. 6 Abs. 1 lit. b DSGVO",
          words("reminders to the contract partner", "Mahnung des Vertragspartners"),
        ),
        interest(
          words(
            "Asserting due claims in and out of court",
            "Gerichtliche und außergerichtliche Durchsetzung fälliger Forderungen",
          ),
          words(
            "Only after default and reminders; disputed claims are not handed over or reported.",
            "Erst nach Verzug und Mahnung; bestrittene Forderungen werden nicht übergeben oder gemeldet.",
          ),
          words("handing over and enforcement", "Übergabe an Dritte und Vollstreckung"),
        ),
      ),
    ),
    dataSubjects: given(who("debtors"), who("customers")),
    personalData: given(
      data(
        "identity",
        "contact",
        words("Name, address, date of birth where known", "Name, Anschrift, Geburtsdatum soweit bekannt"),
        { from: words("From the contract; registration office", "Aus dem Vertrag; Melderegisterauskunft") },
      ),
      data(
        "claim",
        "billing",
        words(
          "Claim, due date, reminders, interest, costs, payments",
          "Forderung, Fälligkeit, Mahnungen, Zinsen, Kosten, Zahlungen",
        ),
        { from: words("From accounting", "Aus der Buchhaltung") },
      ),
      data(
        "titles",
        "credit",
        words("Court orders, enforcement, instalments, insolvency", "Titel, Vollstreckung, Ratenzahlung, Insolvenz"),
        {
          of: ["debtors"],
          from: words(
            "From courts, bailiffs and the debtor",
            "Von Gerichten, Gerichtsvollziehern und der betroffenen Person",
          ),
        },
      ),
    ),
    internalRecipients: given(ACCOUNTS, inside("sales", words("Sales: delivery stops", "Vertrieb: Liefersperren"))),
    recipients: given(
      ownController("debt-collector", words("Collection of claims (§ 2 RDG)", "Einziehung der Forderungen (§ 2 RDG)")),
      ownController("lawyer", words("Representation in court", "Gerichtliche Vertretung")),
      authority("court-police", words("Courts, bailiffs", "Gerichte, Gerichtsvollzieher")),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "claims",
        "P3Y",
        words(
          "End of the calendar year in which the claim was settled",
          "Ende des Kalenderjahres, in dem die Forderung erledigt wurde",
        ),
        {
          of: ["identity", "claim"],
          because: LIMITATION,
          provision: LIMITATION_LAW,
          exceptions: words(
            "Vouchers 8 years, letters 6 years (§ 147 AO, § 257 HGB)",
            "Belege 8 Jahre, Handelsbriefe 6 Jahre (§ 147 AO, § 257 HGB)",
          ),
        },
      ),
      keep(
        "titles",
        "P30Y",
        words("The court order is final, unless paid earlier", "Rechtskraft des Titels, sofern nicht früher bezahlt"),
        {
          name: words("Claims established by a court", "Titulierte Forderungen"),
          of: ["titles"],
          because: words("Enforcement remains possible for thirty years", "Vollstreckbarkeit über dreißig Jahre"),
          provision: "§ 197 Abs. 1 Nr. 3 BGB",
        },
      ),
    ),
    measures: usualMeasures(
      words(
        "Identity and address are checked before each handover",
        "Prüfung von Identität und Anschrift vor jeder Übergabe",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Single claims, no scoring of one's own.", "Einzelne Forderungen, kein eigenes Scoring."),
  },
};

const CREDIT: ActivityTemplate = {
  id: "credit-checks",
  area: "finance",
  content: {
    name: words("Credit checks", "Bonitätsprüfung"),
    description: said(
      words(
        "Asking a credit agency before delivering on account.",
        "Abfrage bei einer Auskunftei vor Lieferung auf Rechnung.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "risk",
        words("Avoiding losses when delivering before payment", "Vermeidung von Zahlungsausfällen bei Vorleistung"),
        interest(
          words(
            "Protection against non-payment when goods are delivered on account",
            "Schutz vor Forderungsausfällen bei Lieferung auf Rechnung",
          ),
          words(
            "Only when credit is given, only after the customer chose it and was told; other ways to pay stay open.",
            "Nur bei kreditorischem Risiko, nur nach Wahl dieser Zahlungsart und Hinweis; andere Zahlungsarten bleiben möglich.",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("customers"), who("prospects")),
    personalData: given(
      data("query", "identity", words("Name, address, date of birth", "Name, Anschrift, Geburtsdatum"), REQUIRED),
      data(
        "score",
        "credit",
        words("Score, negative entries, address check", "Scorewert, Negativmerkmale, Adressprüfung"),
        { from: words("From the credit agency", "Von der Auskunftei") },
      ),
      data(
        "decision",
        "contract",
        words("Decision on the way to pay, limit", "Entscheidung über Zahlungsart, Kreditlimit"),
        { from: words("From the person who decides", "Von der entscheidenden Person") },
      ),
    ),
    internalRecipients: given(ACCOUNTS, inside("sales", words("Sales: the limit only", "Vertrieb: nur das Limit"))),
    recipients: given(
      ownController("credit-agency", words("Answering the query", "Beantwortung der Abfrage"), ["query"]),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("score", "P1Y", words("Day of the query", "Tag der Abfrage"), {
        of: ["query", "score"],
        because: words(
          "The information goes out of date; proof of the reason for the query",
          "Die Auskunft veraltet; Nachweis des Anlasses der Abfrage",
        ),
      }),
      keep("decision", "P3Y", END_OF_CONTRACT_YEAR, {
        of: ["decision"],
        because: LIMITATION,
        provision: LIMITATION_LAW,
      }),
    ),
    measures: usualMeasures(
      words(
        "Queries only with a reason on file; samples are checked each quarter",
        "Abfragen nur mit dokumentiertem Anlass; vierteljährliche Stichproben",
      ),
    ),
    automatedDecisions: none(
      "A person decides; the score is only one of several grounds (Art. 22 GDPR; CJEU C-634/21, 7.12.2023). State otherwise when a shop decides by itself.",
      "Eine Person entscheidet; der Score ist nur einer von mehreren Gründen (Art. 22 DSGVO; EuGH C-634/21, 7.12.2023). Bitte ändern, wenn ein Shop selbst entscheidet.",
    ),
    profiling: said(
      words(
        "The credit agency calculates a probability of payment (Art. 4 No. 4 GDPR).",
        "Die Auskunftei berechnet eine Zahlungswahrscheinlichkeit (Art. 4 Nr. 4 DSGVO).",
      ),
    ),
    dpia: notStated(
      "Decide: scoring is one of the criteria of WP 248; needed when decisions are automated or the scale is large.",
      "Bitte entscheiden: Scoring ist ein Kriterium nach WP 248; erforderlich bei automatisierter Entscheidung oder großem Umfang.",
    ),
    information: said(
      words(
        "Notice with the agency's name before the choice of payment (Arts. 13, 14 GDPR)",
        "Hinweis mit Namen der Auskunftei vor Wahl der Zahlungsart (Art. 13, 14 DSGVO)",
      ),
    ),
    reviewInterval: YEARLY,
  },
};

export const FINANCE: readonly ActivityTemplate[] = [ACCOUNTING, PAYMENTS, DUNNING, CREDIT];
