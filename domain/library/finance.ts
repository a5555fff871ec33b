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
  ownController,
  processor,
  purpose,
  said,
  who,
  words,
} from "./build";
import {
  BOOKS_LAW,
  END_OF_YEAR,
  LETTERS_LAW,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  usualMeasures,
  VOUCHERS_LAW,
} from "./phrases";
import { RECEIVABLES } from "./receivables";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of accounting", "Leitung Rechnungswesen"));
const ACCOUNTS = inside("accounts", words("Accounting", "Buchhaltung"));
const VOUCHERS = { because: TAX_AND_TRADE_LAW, provision: VOUCHERS_LAW };
const LONGER_AT_BANKS = words(
  "Credit institutions, insurers and investment firms: 10 years",
  "Kreditinstitute, Versicherungsunternehmen und Wertpapierinstitute: 10 Jahre",
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
          undefined,
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

export const FINANCE: readonly ActivityTemplate[] = [ACCOUNTING, PAYMENTS, ...RECEIVABLES];
