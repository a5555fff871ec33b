import type { Locale } from "@/domain/locales";
import type { PaperLabels } from "./paper.ts";

export type Pair = readonly [en: string, de: string];
type List<Item> = readonly [Item, ...Item[]];

const same = (text: string): Pair => [text, text];

export const LABELS: Record<Locale, PaperLabels> = {
  en: {
    contents: "Contents",
    page: "Page {n} of {m}",
    activity: "Processing activity",
    annex: "Annex {n}",
    notStated: "Not stated",
    none: "None",
    continued: "continued",
    evidence: "Evidence",
    digest: "Digest",
    checkpoint: "Checkpoint",
    attachment: "Attached",
  },
  de: {
    contents: "Inhalt",
    page: "Seite {n} von {m}",
    activity: "Verarbeitungstätigkeit",
    annex: "Anlage {n}",
    notStated: "Nicht angegeben",
    none: "Keine",
    continued: "Fortsetzung",
    evidence: "Beleg",
    digest: "Prüfsumme",
    checkpoint: "Kontrollpunkt",
    attachment: "Beigefügt",
  },
};

export const ACTIVITIES: List<Pair> = [
  ["Payroll", "Lohn- und Gehaltsabrechnung"],
  ["Applications and hiring", "Bewerbungsverfahren"],
  ["Reintegration after illness", "Betriebliches Eingliederungsmanagement"],
  ["Customer orders and invoices", "Auftragsabwicklung und Rechnungsstellung"],
  ["Newsletter", "Newsletterversand"],
  ["Website and reach measurement", "Website und Reichweitenmessung"],
  ["Video surveillance of the gate", "Videoüberwachung der Werkseinfahrt"],
  ["Access control and working time", "Zutrittskontrolle und Arbeitszeiterfassung"],
  ["Requests by data subjects", "Bearbeitung von Betroffenenanfragen"],
  ["Reports by whistleblowers", "Hinweisgebersystem nach dem Hinweisgeberschutzgesetz"],
  ["Suppliers and purchasing", "Lieferantenverwaltung und Einkauf"],
  ["Company health management", "Betriebliches Gesundheitsmanagement"],
];

export const OFFICES: List<Pair> = [
  ["Human resources", "Personalabteilung"],
  ["Sales", "Vertrieb"],
  ["Marketing", "Marketing"],
  ["Information technology", "Informationstechnik"],
  ["Quality assurance", "Qualitätssicherung"],
];

export const PURPOSES: List<{ purpose: Pair; basis: Pair; note: Pair }> = [
  {
    purpose: [
      "Beginning, carrying out and ending employment",
      "Begründung, Durchführung und Beendigung des Beschäftigungsverhältnisses",
    ],
    basis: ["Art. 6(1)(b) GDPR with § 26(1) BDSG", "Art. 6 Abs. 1 lit. b DSGVO i. V. m. § 26 Abs. 1 BDSG"],
    note: ["", ""],
  },
  {
    purpose: [
      "Duties to keep records under tax and trade law",
      "Erfüllung steuer- und handelsrechtlicher Aufbewahrungspflichten",
    ],
    basis: ["Art. 6(1)(c) GDPR with § 147 AO, § 257 HGB", "Art. 6 Abs. 1 lit. c DSGVO i. V. m. § 147 AO, § 257 HGB"],
    note: ["Legal duty to keep", "Gesetzliche Aufbewahrungspflicht"],
  },
  {
    purpose: ["Advertising of our own similar goods", "Direktwerbung für eigene ähnliche Waren und Dienstleistungen"],
    basis: ["Art. 6(1)(f) GDPR with § 7(3) UWG", "Art. 6 Abs. 1 lit. f DSGVO i. V. m. § 7 Abs. 3 UWG"],
    note: [
      "Balance of interests documented on 14 March 2025; the interest in information outweighs, since an objection is possible at any time.",
      "Interessenabwägung dokumentiert am 14.03.2025; das Informationsinteresse überwiegt, da jederzeit widersprochen werden kann.",
    ],
  },
  {
    purpose: [
      "Bringing, exercising or defending legal claims",
      "Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen",
    ],
    basis: ["Art. 6(1)(f) GDPR", "Art. 6 Abs. 1 lit. f DSGVO"],
    note: ["", ""],
  },
  {
    purpose: [
      "Security of processing and defence against attacks",
      "Gewährleistung der Sicherheit der Verarbeitung und Abwehr von Angriffen auf die IT-Infrastruktur",
    ],
    basis: ["Art. 6(1)(c) with Art. 32 GDPR", "Art. 6 Abs. 1 lit. c i. V. m. Art. 32 DSGVO"],
    note: ["Logs only", "Nur Protokolldaten"],
  },
];

export const SUBJECTS: List<Pair> = [
  ["Employees", "Beschäftigte"],
  ["Applicants", "Bewerberinnen und Bewerber"],
  ["Customers", "Kundinnen und Kunden"],
  ["Suppliers", "Lieferanten"],
  ["Visitors", "Besucherinnen und Besucher"],
  ["Family members", "Angehörige"],
  ["Website users", "Nutzerinnen und Nutzer der Website"],
];

const self: Pair = ["from the person", "bei der betroffenen Person erhoben"];

export const DATA: List<{ category: Pair; particulars: Pair; special?: true; source: Pair }> = [
  {
    category: ["Master data", "Stammdaten"],
    particulars: ["name, address, date of birth, personnel number", "Name, Anschrift, Geburtsdatum, Personalnummer"],
    source: self,
  },
  {
    category: ["Contact data", "Kontaktdaten"],
    particulars: ["e-mail, telephone", "E-Mail-Adresse, Telefonnummer"],
    source: self,
  },
  {
    category: ["Health data", "Gesundheitsdaten"],
    particulars: ["days of incapacity, degree of disability", "Arbeitsunfähigkeitszeiten, Grad der Behinderung"],
    special: true,
    source: ["health insurer", "Krankenkasse"],
  },
  {
    category: ["Bank data", "Bankverbindungsdaten"],
    particulars: ["IBAN, name of the account holder", "IBAN, Kontoinhaberin oder Kontoinhaber"],
    source: self,
  },
  {
    category: ["Logs", "Protokolldaten"],
    particulars: [
      "IP address, time, user agent, resource",
      "IP-Adresse, Zeitstempel, User-Agent, aufgerufene Ressource",
    ],
    source: ["produced by use", "fällt bei der Nutzung an"],
  },
  {
    category: ["Pictures", "Bilddaten"],
    particulars: ["video without sound", "Aufnahmen der Videoanlage ohne Tonaufzeichnung"],
    source: ["camera", "Kamera"],
  },
  {
    category: ["Qualification", "Qualifikationsdaten"],
    particulars: ["certificates, curriculum vitae", "Zeugnisse, Lebenslauf, Fortbildungsnachweise"],
    source: self,
  },
];

export const RECIPIENTS: List<{ name: string; role: Pair; country: string; purpose: Pair; contract: Pair }> = [
  {
    name: "Cloudwerk Österreich AG",
    role: ["Processor", "Auftragsverarbeiter"],
    country: "AT",
    purpose: ["hosting in two data centres", "Hosting der Anwendung in zwei Rechenzentren"],
    contract: ["DPA of 1 February 2025", "AVV vom 01.02.2025"],
  },
  {
    name: "Finanzamt Köln-Süd",
    role: ["Authority", "Behörde"],
    country: "DE",
    purpose: ["income tax", "Übermittlung der Lohnsteueranmeldung"],
    contract: same("—"),
  },
  {
    name: "Acme Analytics Inc.",
    role: ["Processor", "Auftragsverarbeiter"],
    country: "US",
    purpose: ["reach measurement", "Reichweitenmessung"],
    contract: ["DPA of 1 February 2025", "AVV vom 01.02.2025"],
  },
  {
    name: "Kanzlei Dr. Größ & Partner mbB",
    role: ["Third party", "Dritter"],
    country: "DE",
    purpose: ["legal advice", "Rechtsberatung im Einzelfall"],
    contract: same("—"),
  },
  {
    name: "DATEV eG",
    role: ["Processor", "Auftragsverarbeiter"],
    country: "DE",
    purpose: ["payroll", "Lohnabrechnung"],
    contract: ["DPA of 25 May 2018", "AVV vom 25.05.2018"],
  },
  {
    name: "Müller Aktenvernichtung GmbH",
    role: ["Processor", "Auftragsverarbeiter"],
    country: "DE",
    purpose: ["destruction of files", "Vernichtung von Akten und Datenträgern"],
    contract: ["DPA of 3 July 2024", "AVV vom 03.07.2024"],
  },
];

export const TRANSFERS: List<readonly [Pair, Pair, Pair]> = [
  [
    same("Acme Analytics Inc."),
    ["United States", "Vereinigte Staaten"],
    [
      "Adequacy decision (EU-US Data Privacy Framework), Implementing Decision (EU) 2023/1795",
      "Angemessenheitsbeschluss (EU-US Data Privacy Framework), Durchführungsbeschluss (EU) 2023/1795",
    ],
  ],
  [
    same("Zürich Support AG"),
    ["Switzerland", "Schweiz"],
    ["Adequacy decision 2000/518/EC", "Angemessenheitsbeschluss 2000/518/EG"],
  ],
  [
    same("Bengaluru Helpdesk Pvt. Ltd."),
    ["India", "Indien"],
    ["Standard contractual clauses (EU) 2021/914, module 2", "Standardvertragsklauseln (EU) 2021/914, Modul 2"],
  ],
];

export const RETENTION: List<readonly [Pair, Pair, Pair, Pair]> = [
  [
    ["Payroll data", "Lohnunterlagen"],
    ["6 years", "6 Jahre"],
    ["End of the calendar year", "Ende des Kalenderjahres"],
    ["§ 41(1) EStG", "§ 41 Abs. 1 EStG"],
  ],
  [
    ["Invoices", "Buchungsbelege"],
    ["8 years", "8 Jahre"],
    ["End of the calendar year", "Ende des Kalenderjahres"],
    ["§ 147(3) AO", "§ 147 Abs. 3 AO"],
  ],
  [
    ["Applications", "Bewerbungsunterlagen"],
    ["6 months", "6 Monate"],
    ["Receipt of the refusal", "Zugang der Absage"],
    ["§ 15(4) AGG", "§ 15 Abs. 4 AGG"],
  ],
  [
    ["Video", "Videoaufnahmen"],
    ["72 hours", "72 Stunden"],
    ["Recording", "Aufzeichnung"],
    ["Art. 5(1)(e) GDPR", "Art. 5 Abs. 1 lit. e DSGVO"],
  ],
  [
    ["Logs", "Protokolldaten"],
    ["90 days", "90 Tage"],
    ["Recording", "Aufzeichnung"],
    ["Art. 5(1)(e) GDPR", "Art. 5 Abs. 1 lit. e DSGVO"],
  ],
];

export const MEASURES: List<readonly [goal: Pair, ...Pair[]]> = [
  [
    ["Confidentiality", "Vertraulichkeit"],
    ["Access only with a second factor", "Anmeldung nur mit zweitem Faktor"],
    ["Encryption of data media", "Verschlüsselung der Datenträger"],
    ["Authorisation concept", "Berechtigungskonzept"],
  ],
  [
    ["Integrity", "Integrität"],
    ["Logging of changes", "Protokollierung von Änderungen"],
    ["Transport encryption (TLS 1.3)", "Transportverschlüsselung (TLS 1.3)"],
  ],
  [
    ["Availability", "Verfügbarkeit"],
    ["Daily backups, restored twice a year on trial", "Tägliche Datensicherung mit halbjährlicher Rücksicherungsprobe"],
    ["Uninterruptible power supply", "Unterbrechungsfreie Stromversorgung"],
  ],
  [
    ["Unlinkability", "Nichtverkettung"],
    ["Separation of clients", "Mandantentrennung"],
  ],
  [
    ["Review", "Überprüfung"],
    ["Yearly audit by the data protection officer", "Jährliches Audit durch die Datenschutzbeauftragte"],
  ],
];
