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
  special,
  who,
  words,
} from "./build";
import { PAY_RELATED } from "./pay-related";
import {
  END_OF_YEAR,
  FROM_PERSON,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  usualMeasures,
  VOUCHERS_LAW,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of payroll", "Leitung Entgeltabrechnung"));
const PAYROLL_TEAM = inside("payroll", words("Payroll", "Entgeltabrechnung"));
const ACCOUNTS = inside("accounts", words("Accounting", "Buchhaltung"));
const VOUCHERS = { because: TAX_AND_TRADE_LAW, provision: VOUCHERS_LAW };
const BANK = ownController("bank", words("Making the payments", "Ausführung der Zahlungen"), ["bank"]);

const WAGES: ActivityTemplate = {
  id: "payroll",
  area: "payroll",
  content: {
    name: words("Payroll", "Lohn- und Gehaltsabrechnung"),
    description: said(
      words(
        "Calculating and paying wages, with wage tax, church tax, social insurance and the statutory reports.",
        "Berechnung und Auszahlung der Entgelte einschließlich Lohnsteuer, Kirchensteuer, Sozialversicherung und gesetzlicher Meldungen.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "pay",
        words("Calculating and paying wages", "Berechnung und Auszahlung des Arbeitsentgelts"),
        contract("§ 611a Abs. 2 BGB"),
      ),
      purpose(
        "reports",
        words(
          "Wage tax, social insurance and the statutory reports and certificates",
          "Lohnsteuer, Sozialversicherung sowie gesetzliche Meldungen und Bescheinigungen",
        ),
        duty("§§ 38 ff., 39e, 41, 41a, 41b EStG; §§ 28a ff. SGB IV; § 165 SGB VII; § 108 GewO"),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("trainees"),
      who("former-employees"),
      who(
        "relatives",
        words(
          "Children, for tax allowances and nursing care insurance",
          "Kinder (Freibeträge, Beitragsabschläge Pflegeversicherung)",
        ),
      ),
    ),
    personalData: given(
      data(
        "identity",
        "identity",
        words("Name, address, date of birth, personnel number", "Name, Anschrift, Geburtsdatum, Personalnummer"),
        REQUIRED,
      ),
      data(
        "numbers",
        "nir",
        words(
          "Tax ID (§ 139b AO), social-insurance number (§ 18g SGB IV)",
          "Steuer-Identifikationsnummer (§ 139b AO), Versicherungsnummer (§ 18g SGB IV)",
        ),
        REQUIRED,
      ),
      data(
        "pay",
        "salary",
        words(
          "Gross and net pay, tax class, allowances, health insurer, contributions, supplements",
          "Brutto- und Nettoentgelt, Steuerklasse, Freibeträge, Krankenkasse, Beiträge, Zuschläge",
        ),
        {
          from: words(
            "From the employment contract, from ELStAM and the insurers",
            "Aus dem Arbeitsvertrag, aus ELStAM und von den Krankenkassen",
          ),
        },
      ),
      data("bank", "bank", words("IBAN, account holder", "IBAN, Kontoinhaber"), REQUIRED),
      data("family", "family", words("Children and their dates of birth", "Kinder und deren Geburtsdaten"), {
        of: ["relatives"],
        from: FROM_PERSON,
      }),
      special(
        data(
          "religion",
          "belief",
          words(
            "Membership of a church that levies church tax",
            "Zugehörigkeit zu einer steuererhebenden Religionsgemeinschaft",
          ),
          {
            of: ["employees", "trainees", "former-employees"],
            from: words("From the tax authority (ELStAM)", "Von der Finanzverwaltung (ELStAM)"),
          },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3 BDSG i. V. m. § 51a EStG und den Kirchensteuergesetzen der Länder",
      ),
      special(
        data(
          "absence",
          "health",
          words(
            "Days of incapacity for work, for continued pay and sickness benefit",
            "Tage der Arbeitsunfähigkeit (Entgeltfortzahlung, Krankengeld)",
          ),
          { of: ["employees", "trainees"], from: words("From absence records", "Aus der Abwesenheitserfassung") },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3 BDSG i. V. m. §§ 3, 5 EFZG, § 107 SGB IV, § 1 AAG",
      ),
    ),
    internalRecipients: given(PAYROLL_TEAM, ACCOUNTS),
    recipients: given(
      authority(
        "tax-office",
        words("Wage tax returns and certificates, ELStAM", "Lohnsteueranmeldung und -bescheinigung, ELStAM"),
        ["identity", "numbers", "pay", "religion"],
      ),
      authority(
        "social-insurance",
        words(
          "Reports and contributions: health insurers, pension insurance, accident insurer",
          "Meldungen und Beiträge: Krankenkassen, Rentenversicherung, Berufsgenossenschaft",
        ),
        ["identity", "numbers", "pay", "family", "absence"],
      ),
      BANK,
      ownController(
        "tax-adviser",
        words(
          "Payroll by a tax adviser, who is a controller of their own (§ 11(2) StBerG)",
          "Abrechnung durch Steuerberater als eigene Verantwortliche (§ 11 Abs. 2 StBerG)",
        ),
      ),
      processor(
        "payroll",
        words("Payroll bureau or payroll software", "Lohnbüro oder Lohnsoftware als Auftragsverarbeiter"),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "account",
        "P6Y",
        words("End of the calendar year of the last entry", "Ende des Kalenderjahres der letzten Eintragung"),
        {
          name: words("Payroll accounts", "Lohnkonten"),
          because: words("Wage tax law", "Lohnsteuerrechtliche Aufbewahrungspflicht"),
          provision: "§ 41 Abs. 1 Satz 9 EStG",
        },
      ),
      keep("vouchers", "P8Y", END_OF_YEAR, {
        name: words("Payslips and lists as accounting vouchers", "Lohnabrechnungen und -listen als Buchungsbelege"),
        of: ["identity", "pay", "bank"],
        ...VOUCHERS,
      }),
      keepUntil(
        "contributions",
        words(
          "End of the calendar year after the last audit of the pension insurance",
          "Ende des Kalenderjahres, das auf die letzte Betriebsprüfung der Rentenversicherung folgt",
        ),
        {
          name: words("Documents on contributions", "Beitragsunterlagen"),
          of: ["numbers", "pay", "family", "absence"],
          provision: "§ 28f Abs. 1 i. V. m. § 28p SGB IV",
        },
      ),
    ),
    measures: usualMeasures(
      words(
        "Payroll data separate from other personnel data",
        "Trennung der Abrechnungsdaten von sonstigen Personaldaten",
      ),
      words(
        "Payslips only in a personal portal or a sealed envelope",
        "Abrechnungen nur im persönlichen Portal oder im verschlossenen Umschlag",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Prescribed by law and usual; no monitoring or evaluation.",
      "Gesetzlich vorgeschrieben und üblich; keine Überwachung oder Bewertung.",
    ),
  },
};

export const PAYROLL: readonly ActivityTemplate[] = [WAGES, ...PAY_RELATED];
