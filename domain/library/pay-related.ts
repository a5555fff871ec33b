import {
  authority,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
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
  END_OF_YEAR,
  LIMITATION,
  LIMITATION_LAW,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  usualMeasures,
  VOLUNTARY,
  VOUCHERS_LAW,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of payroll", "Leitung Entgeltabrechnung"));
const PAYROLL_TEAM = inside("payroll", words("Payroll", "Entgeltabrechnung"));
const ACCOUNTS = inside("accounts", words("Accounting", "Buchhaltung"));
const VOUCHERS = { because: TAX_AND_TRADE_LAW, provision: VOUCHERS_LAW };
const BANK = ownController("bank", words("Making the payments", "Ausführung der Zahlungen"), ["bank"]);

const TRAVEL_EXPENSES: ActivityTemplate = {
  id: "travel-expenses",
  area: "payroll",
  content: {
    name: words("Business trips and travel expenses", "Dienstreisen und Reisekostenabrechnung"),
    description: said(
      words(
        "Booking business trips and reimbursing expenses.",
        "Buchung von Dienstreisen und Erstattung der Auslagen.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "trips",
        words("Booking trips and reimbursing expenses", "Buchung von Reisen und Erstattung von Auslagen"),
        contract("§ 670 BGB"),
      ),
      purpose(
        "tax",
        words("Proof for wage tax and accounting", "Nachweise für Lohnsteuer und Buchführung"),
        duty("§ 3 Nr. 13, 16, § 9 Abs. 4a, § 41 EStG; § 147 AO; § 257 HGB"),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("contact-persons", words("Guests named on hospitality receipts", "Auf Bewirtungsbelegen genannte Gäste")),
    ),
    personalData: given(
      data(
        "trip",
        "location",
        words("Destination, occasion, beginning and end", "Reiseziel, Anlass, Beginn und Ende"),
        {
          ...REQUIRED,
          of: ["employees"],
        },
      ),
      data("receipts", "billing", words("Receipts, expenses, allowances", "Belege, Auslagen, Pauschalen"), {
        ...REQUIRED,
        of: ["employees"],
      }),
      data("bank", "bank", words("IBAN, company credit card", "IBAN, Firmenkreditkarte"), {
        ...REQUIRED,
        of: ["employees"],
      }),
      data(
        "guests",
        "identity",
        words("Name and company of the guests", "Name und Unternehmen der bewirteten Personen"),
        {
          of: ["contact-persons"],
          from: words("From the employee who invited them", "Von der einladenden beschäftigten Person"),
        },
      ),
    ),
    internalRecipients: given(
      PAYROLL_TEAM,
      ACCOUNTS,
      inside("manager", words("Manager who approves the trip", "Genehmigende Führungskraft")),
    ),
    recipients: given(
      ownController(
        "service-provider",
        words("Travel agency, railways, airlines, hotels", "Reisebüro, Bahn, Fluggesellschaften, Hotels"),
        ["trip"],
      ),
      BANK,
      authority("tax-office", words("Tax audits", "Außenprüfungen"), ["trip", "receipts", "guests"]),
      processor("cloud", words("Software for travel expenses", "Software für die Reisekostenabrechnung")),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("vouchers", "P8Y", END_OF_YEAR, { of: ["receipts", "bank", "guests", "trip"], ...VOUCHERS }),
    ),
    measures: usualMeasures(
      words(
        "Receipts are scanned and read only by payroll and the approving manager",
        "Belege werden digitalisiert und nur von Abrechnung und genehmigender Führungskraft eingesehen",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Small scope, no monitoring of movements.",
      "Geringer Umfang, keine Überwachung von Bewegungen.",
    ),
  },
};

const COMPANY_PENSION: ActivityTemplate = {
  id: "company-pension",
  area: "payroll",
  content: {
    name: words("Occupational pension", "Betriebliche Altersversorgung"),
    description: said(
      words(
        "Setting up and running occupational pensions, from conversion of pay to the benefit.",
        "Einrichtung und Durchführung der betrieblichen Altersversorgung von der Entgeltumwandlung bis zur Leistung.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "pension",
        words(
          "Granting and running occupational pensions",
          "Gewährung und Verwaltung der betrieblichen Altersversorgung",
        ),
        contract(undefined, words("the pension promise", "die Versorgungszusage")),
        duty(
          "§§ 1a, 4a BetrAVG; § 22a EStG",
          words(
            "conversion of pay, information and tax reports",
            "Entgeltumwandlung, Auskünfte und steuerliche Meldungen",
          ),
        ),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("former-employees"),
      who("relatives", words("Survivors with a claim", "Anspruchsberechtigte Hinterbliebene")),
    ),
    personalData: given(
      data("identity", "identity", words("Name, address, date of birth", "Name, Anschrift, Geburtsdatum"), REQUIRED),
      data(
        "numbers",
        "nir",
        words("Tax ID, social-insurance number", "Steuer-Identifikationsnummer, Versicherungsnummer"),
        REQUIRED,
      ),
      data(
        "contributions",
        "insurance",
        words(
          "Kind of scheme, contributions, entitlement, benefits",
          "Durchführungsweg, Beiträge, Anwartschaft, Leistungen",
        ),
        {
          from: words(
            "From the pension contract and the provider",
            "Aus der Versorgungszusage und vom Versorgungsträger",
          ),
        },
      ),
      data(
        "survivors",
        "family",
        words("Beneficiaries and their relationship", "Bezugsberechtigte und Verwandtschaftsverhältnis"),
        VOLUNTARY,
      ),
    ),
    internalRecipients: given(PAYROLL_TEAM),
    recipients: given(
      ownController(
        "insurance",
        words(
          "Insurer, pension fund or support fund",
          "Versicherer, Pensionskasse, Pensionsfonds oder Unterstützungskasse",
        ),
      ),
      authority("tax-office", words("Tax reports", "Steuerliche Meldungen"), ["identity", "numbers", "contributions"]),
      authority(
        "social-insurance",
        words("Reports on benefits (§ 202 SGB V)", "Meldung von Versorgungsbezügen (§ 202 SGB V)"),
        ["identity", "numbers", "contributions"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keepUntil(
        "entitlement",
        words(
          "Until the last benefit, also to survivors, is paid and claims are barred: the entitlement after 30 years, single instalments after 3",
          "Bis zur Auszahlung der letzten Leistung, auch an Hinterbliebene, und Verjährung der Ansprüche: Stammrecht nach 30 Jahren, einzelne Raten nach 3 Jahren",
        ),
        { provision: "§ 18a BetrAVG", because: words("Proof of entitlements", "Nachweis der Versorgungsansprüche") },
      ),
    ),
    measures: usualMeasures(),
    ...PLAIN,
    dpia: dpiaNotRequired("Usual scope, no evaluation of people.", "Üblicher Umfang, keine Bewertung von Personen."),
  },
};

const GARNISHMENTS: ActivityTemplate = {
  id: "wage-garnishments",
  area: "payroll",
  content: {
    name: words("Garnishment and assignment of wages", "Lohnpfändungen und Abtretungen"),
    description: said(
      words(
        "Answering creditors as third-party debtor, calculating and paying the attachable part of wages.",
        "Drittschuldnererklärung, Berechnung und Abführung des pfändbaren Teils des Arbeitsentgelts.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "garnishment",
        words(
          "Serving garnishment orders and assignments",
          "Bedienung von Pfändungs- und Überweisungsbeschlüssen und Abtretungen",
        ),
        duty("§§ 829, 835, 840, 850 ff. ZPO; § 309 AO", words("garnishment orders", "Pfändungen")),
        contract(
          "§§ 398 ff. BGB",
          words("assignments agreed by the employee", "von der beschäftigten Person erklärte Abtretungen"),
        ),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("relatives", words("People to whom maintenance is owed", "Unterhaltsberechtigte Personen")),
      who("other", words("Creditors and their representatives", "Gläubiger und deren Vertretung")),
    ),
    personalData: given(
      data(
        "order",
        "credit",
        words("Creditor, claim, court, rank of the garnishment", "Gläubiger, Forderung, Gericht, Rang der Pfändung"),
        {
          of: ["employees", "other"],
          from: words(
            "From the court, the authority or the creditor",
            "Vom Vollstreckungsgericht, der Behörde oder dem Gläubiger",
          ),
        },
      ),
      data(
        "pay",
        "salary",
        words("Net pay, attachable amount, payments", "Nettoentgelt, pfändbarer Betrag, Abführungen"),
        {
          of: ["employees"],
          from: words("From payroll", "Aus der Entgeltabrechnung"),
        },
      ),
      data(
        "maintenance",
        "family",
        words("Number of people to be maintained", "Zahl der unterhaltsberechtigten Personen"),
        {
          of: ["relatives"],
          from: words(
            "From the employee or wage tax data",
            "Von der beschäftigten Person oder aus den Lohnsteuerdaten",
          ),
        },
      ),
      data("bank", "bank", words("IBAN of the creditor", "IBAN des Gläubigers"), {
        of: ["other"],
        from: words("From the order", "Aus dem Beschluss"),
      }),
    ),
    internalRecipients: given(PAYROLL_TEAM),
    recipients: given(
      ownController(
        "lawyer",
        words("Creditors and those who represent them", "Gläubiger und deren Prozessbevollmächtigte"),
        ["order", "pay"],
      ),
      authority("court-police", words("Enforcement court, bailiff", "Vollstreckungsgericht, Gerichtsvollzieher"), [
        "order",
        "pay",
      ]),
      BANK,
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("payments", "P8Y", END_OF_YEAR, { of: ["pay", "bank"], ...VOUCHERS }),
      keep(
        "file",
        "P3Y",
        words(
          "End of the calendar year in which the garnishment was settled",
          "Ende des Kalenderjahres, in dem die Pfändung erledigt ist",
        ),
        {
          of: ["order", "maintenance"],
          because: LIMITATION,
          provision: LIMITATION_LAW,
        },
      ),
    ),
    measures: usualMeasures(
      words(
        "Garnishments separate from the personnel file; managers do not learn of them",
        "Führung getrennt von der Personalakte; Führungskräfte erhalten keine Kenntnis",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Single cases, prescribed by law.", "Einzelfälle, gesetzlich vorgegeben."),
  },
};

export const PAY_RELATED: readonly ActivityTemplate[] = [TRAVEL_EXPENSES, COMPANY_PENSION, GARNISHMENTS];
