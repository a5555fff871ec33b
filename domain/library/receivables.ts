import {
  authority,
  contract,
  data,
  dpiaNotRequired,
  given,
  inside,
  interest,
  keep,
  none,
  notStated,
  ownController,
  purpose,
  said,
  who,
  words,
} from "./build";
import {
  END_OF_CONTRACT_YEAR,
  LIMITATION,
  LIMITATION_LAW,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  usualMeasures,
  YEARLY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of accounting", "Leitung Rechnungswesen"));
const ACCOUNTS = inside("accounts", words("Accounting", "Buchhaltung"));

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
        contract(undefined, words("reminders to the contract partner", "Mahnung des Vertragspartners")),
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

export const RECEIVABLES: readonly ActivityTemplate[] = [DUNNING, CREDIT];
