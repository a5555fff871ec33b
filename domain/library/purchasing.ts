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
  LETTERS_LAW,
  LIMITATION,
  LIMITATION_LAW,
  NO_PROFILING,
  NO_TRANSFER,
  PLAIN,
  TAX_AND_TRADE_LAW,
  usualMeasures,
  VOUCHERS_LAW,
  YEARLY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of purchasing", "Leitung Einkauf"));
const BUYERS = inside("purchasing", words("Purchasing", "Einkauf"));
const FROM_SUPPLIER = words("From the supplier", "Vom Lieferanten");

const SUPPLIERS: ActivityTemplate = {
  id: "supplier-management",
  area: "purchasing",
  content: {
    name: words("Suppliers and orders", "Lieferantenverwaltung und Bestellungen"),
    description: said(
      words(
        "Choosing suppliers, ordering, receiving and assessing deliveries.",
        "Auswahl von Lieferanten, Bestellung, Wareneingang und Lieferantenbewertung.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "orders",
        words("Initiating and carrying out supply contracts", "Anbahnung und Durchführung von Lieferverträgen"),
        contract(undefined, words("suppliers who are natural persons", "Lieferanten, die natürliche Personen sind")),
        interest(
          words(
            "Dealing with suppliers through their contacts",
            "Abwicklung über die Ansprechpersonen der Lieferanten",
          ),
          words(
            "Business contact data only; the people concerned expect it in their work.",
            "Nur geschäftliche Kontaktdaten; die Betroffenen erwarten dies in ihrer Funktion.",
          ),
          words("contacts at companies", "Ansprechpersonen in Unternehmen"),
        ),
      ),
    ),
    dataSubjects: given(
      who("suppliers", words("Sole traders and freelancers", "Einzelunternehmen und freie Mitarbeitende")),
      who("contact-persons"),
    ),
    personalData: given(
      data(
        "contact",
        "contact",
        words("Name, company, function, e-mail, telephone", "Name, Unternehmen, Funktion, E-Mail, Telefon"),
        { from: FROM_SUPPLIER, provision: "required" },
      ),
      data(
        "orders",
        "contract",
        words(
          "Offers, orders, deliveries, complaints, assessment of the supplier",
          "Angebote, Bestellungen, Lieferungen, Reklamationen, Lieferantenbewertung",
        ),
        { from: words("From the business relation", "Aus der Geschäftsbeziehung") },
      ),
      data("billing", "bank", words("Bank details, tax number, invoices", "Bankverbindung, Steuernummer, Rechnungen"), {
        from: FROM_SUPPLIER,
        provision: "required",
      }),
    ),
    internalRecipients: given(
      BUYERS,
      inside("accounts", words("Accounting", "Buchhaltung")),
      inside("requester", words("Department that ordered", "Bedarfsstelle")),
    ),
    recipients: given(
      processor("cloud", words("Hosting and care of the ERP system", "Hosting und Wartung des ERP-Systems")),
      ownController("postal", words("Carriers and forwarders", "Speditionen und Paketdienste"), ["contact"]),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("contacts", "P3Y", END_OF_CONTRACT_YEAR, {
        of: ["contact"],
        because: LIMITATION,
        provision: LIMITATION_LAW,
        exceptions: words("Contacts who leave the supplier: at once", "Ausgeschiedene Ansprechpersonen: unverzüglich"),
      }),
      keep(
        "letters",
        "P6Y",
        words("End of the calendar year of the letter", "Ende des Kalenderjahres des Schriftstücks"),
        {
          name: words("Offers accepted, orders, letters", "Angenommene Angebote, Bestellungen, Handelsbriefe"),
          of: ["orders"],
          because: TAX_AND_TRADE_LAW,
          provision: LETTERS_LAW,
        },
      ),
      keep("vouchers", "P8Y", END_OF_YEAR, {
        name: words("Invoices", "Eingangsrechnungen"),
        of: ["billing"],
        because: TAX_AND_TRADE_LAW,
        provision: VOUCHERS_LAW,
      }),
    ),
    measures: usualMeasures(
      words("Changed bank details are checked by calling back", "Rückruf bei geänderter Bankverbindung"),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Business contact data only.", "Nur geschäftliche Kontaktdaten."),
  },
};

const TENDERS: ActivityTemplate = {
  id: "calls-for-tender",
  area: "purchasing",
  content: {
    name: words("Calls for tender", "Ausschreibungen und Angebotsvergleich"),
    description: said(
      words(
        "Asking for bids, comparing them, awarding the contract.",
        "Einholung und Vergleich von Angeboten, Zuschlag.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "award",
        words(
          "Choosing the best bid in a procedure that can be followed",
          "Nachvollziehbare Auswahl des besten Angebots",
        ),
        contract(undefined, words("bidders who are natural persons", "Bieter, die natürliche Personen sind")),
        interest(
          words("Economical and comprehensible purchasing", "Wirtschaftliche und nachvollziehbare Beschaffung"),
          words(
            "Only what proves the bidder's ability; profiles of staff are asked for only where the task depends on them.",
            "Nur Angaben zur Eignung; Profile eingesetzter Personen nur, wenn die Leistung davon abhängt.",
          ),
          words("contacts and staff of bidders", "Ansprechpersonen und eingesetztes Personal der Bieter"),
        ),
      ),
    ),
    dataSubjects: given(
      who("suppliers", words("Bidders", "Bieter")),
      who(
        "contact-persons",
        words("Contacts and the staff put forward", "Ansprechpersonen und vorgeschlagenes Personal"),
      ),
    ),
    personalData: given(
      data(
        "contact",
        "contact",
        words(
          "Name, company, function, business contact data",
          "Name, Unternehmen, Funktion, geschäftliche Kontaktdaten",
        ),
        { from: FROM_SUPPLIER, provision: "required" },
      ),
      data(
        "ability",
        "employment",
        words(
          "References, qualifications and profiles of the staff put forward",
          "Referenzen, Qualifikationen und Profile des vorgeschlagenen Personals",
        ),
        { from: FROM_SUPPLIER, provision: "required" },
      ),
      data("evaluation", "contract", words("Bid, evaluation, award", "Angebot, Wertung, Zuschlagsentscheidung"), {
        from: words("From the evaluation", "Aus der Angebotswertung"),
      }),
    ),
    internalRecipients: given(
      BUYERS,
      inside("panel", words("People who evaluate the bids", "Wertungsgremium und Bedarfsstelle")),
    ),
    recipients: given(processor("service-provider", words("Tender platform", "Vergabe- oder Ausschreibungsplattform"))),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("bids", "P3Y", words("End of the calendar year of the award", "Ende des Kalenderjahres des Zuschlags"), {
        because: LIMITATION,
        provision: LIMITATION_LAW,
        exceptions: words(
          "Public buyers: to the end of the contract, at least three years (§ 8(4) VgV)",
          "Öffentliche Auftraggeber: bis zum Vertragsende, mindestens drei Jahre (§ 8 Abs. 4 VgV)",
        ),
      }),
    ),
    measures: usualMeasures(
      words("Bids stay locked until the date of opening", "Angebote bleiben bis zum Öffnungstermin verschlossen"),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Small scope, professional data.", "Geringer Umfang, berufliche Daten."),
  },
};

const SANCTIONS: ActivityTemplate = {
  id: "sanctions-screening",
  area: "purchasing",
  content: {
    name: words("Screening against sanctions lists", "Sanktionslistenprüfung"),
    description: said(
      words(
        "Comparing business partners with the sanctions lists of the European Union.",
        "Abgleich von Geschäftspartnern mit den Sanktionslisten der Europäischen Union.",
      ),
    ),
    ownerFunction: said(words("Export control officer", "Ausfuhrverantwortliche oder Ausfuhrverantwortlicher")),
    purposes: given(
      purpose(
        "sanctions",
        words(
          "Not providing listed people with money or goods",
          "Einhaltung des Bereitstellungsverbots gegenüber gelisteten Personen",
        ),
        duty("VO (EG) Nr. 2580/2001; VO (EG) Nr. 881/2002; VO (EU) Nr. 269/2014; § 18 AWG"),
      ),
    ),
    dataSubjects: given(
      who("suppliers"),
      who("customers"),
      who(
        "contact-persons",
        words(
          "Managers and owners of business partners",
          "Organe und wirtschaftlich Berechtigte von Geschäftspartnern",
        ),
      ),
    ),
    personalData: given(
      data(
        "identity",
        "identity",
        words(
          "Name, address, date of birth where needed to rule out a hit",
          "Name, Anschrift, Geburtsdatum soweit zum Ausschluss eines Treffers nötig",
        ),
        { from: words("From master data", "Aus den Stammdaten") },
      ),
      data(
        "result",
        "other",
        words("Hit or no hit, list, date, assessment", "Treffer oder kein Treffer, Liste, Datum, Bewertung"),
        { from: words("From the comparison", "Aus dem Abgleich") },
      ),
    ),
    internalRecipients: given(
      BUYERS,
      inside("compliance", words("Compliance, export control", "Compliance, Exportkontrolle")),
      inside("management", words("Management, of real hits", "Geschäftsleitung bei bestätigten Treffern")),
    ),
    recipients: given(
      processor("service-provider", words("Screening software", "Prüfsoftware")),
      authority(
        "other-authority",
        words("Federal Bank, BAFA, customs: real hits", "Deutsche Bundesbank, BAFA, Zoll: bestätigte Treffer"),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("log", "P5Y", words("End of the calendar year of the screening", "Ende des Kalenderjahres der Prüfung"), {
        because: words(
          "Proof of the screening while an offence can be prosecuted",
          "Nachweis der Prüfung während der Verfolgungsverjährung",
        ),
        provision: "§ 78 Abs. 3 Nr. 4 StGB i. V. m. § 18 AWG",
        exceptions: words(
          "False hits: details are erased once they are ruled out",
          "Fehltreffer: Einzelheiten werden nach Ausschluss gelöscht",
        ),
      }),
    ),
    measures: usualMeasures(
      words(
        "Hits are checked by two people before anything is stopped",
        "Treffer werden vor einer Sperre von zwei Personen geprüft",
      ),
    ),
    automatedDecisions: none(
      "A hit only stops the process; a person decides (Art. 22 GDPR).",
      "Ein Treffer hält den Vorgang nur an; eine Person entscheidet (Art. 22 DSGVO).",
    ),
    profiling: NO_PROFILING,
    dpia: dpiaNotRequired(
      "Comparison of names only, with public lists; check again when staff are screened.",
      "Nur Namensabgleich mit öffentlichen Listen; erneut prüfen, wenn Beschäftigte abgeglichen werden.",
    ),
    reviewInterval: YEARLY,
  },
};

export const PURCHASING: readonly ActivityTemplate[] = [SUPPLIERS, TENDERS, SANCTIONS];
