import type { Grid } from "../../grids/grid";

/** A form for each activity on a sheet of its own: labels with numbers and hints, the value beside, lines of an address. */
const formSheet = (name: string, values: { [Label in (typeof LABELS)[number]]?: string }): Grid => ({
  name,
  rows: [
    ["Verzeichnis von Verarbeitungstätigkeiten gem. Art. 30 DSGVO"],
    [],
    ["1. Angaben zum Verantwortlichen"],
    ["Name", "Musterwerk GmbH"],
    ["Straße", "Werkweg 1"],
    ["E-Mail", "info@musterwerk.example"],
    ["2. Angaben zur Verarbeitung"],
    ...LABELS.map((label) => [label, values[label] ?? ""]),
  ],
});

const LABELS = [
  "2.1 Bezeichnung der Verarbeitungstätigkeit:",
  "2.2 Fachabteilung (zuständig):",
  "3. Zwecke der Verarbeitung:",
  "4. Rechtsgrundlage (z. B. Art. 6 Abs. 1 DSGVO):",
  "5. Kategorien betroffener Personen / Categories of data subjects",
  "6. Kategorien personenbezogener Daten, Art. 30 Abs. 1 S. 2 lit. c DSGVO",
  "7. Empfänger:",
  "8. Fristen für die Löschung:",
  "9. Aktenplan",
] as const;

export const FORM_SHEETS: readonly Grid[] = [
  formSheet("Lohn", {
    "2.1 Bezeichnung der Verarbeitungstätigkeit:": "Lohnabrechnung",
    "2.2 Fachabteilung (zuständig):": "Personal",
    "3. Zwecke der Verarbeitung:": "Abrechnung der Entgelte",
    "4. Rechtsgrundlage (z. B. Art. 6 Abs. 1 DSGVO):": "Art. 6 Abs. 1 lit. b DSGVO",
    "5. Kategorien betroffener Personen / Categories of data subjects": "Beschäftigte",
    "6. Kategorien personenbezogener Daten, Art. 30 Abs. 1 S. 2 lit. c DSGVO": "Name, Bankverbindung",
    "7. Empfänger:": "Finanzamt; DATEV eG (Auftragsverarbeiter)",
    "8. Fristen für die Löschung:": "10 Jahre",
    "9. Aktenplan": "P-07",
  }),
  formSheet("Bewerbung", {
    "3. Zwecke der Verarbeitung:": "Auswahl von Bewerbern",
    "5. Kategorien betroffener Personen / Categories of data subjects": "Bewerber",
    "8. Fristen für die Löschung:": "6 bzw. 10 Jahre",
  }),
];

/** A form with each value beneath its label, options to tick, and two activities below each other. */
export const BENEATH_FORM: Grid = {
  name: "Formular",
  rows: [
    ["Name der Verarbeitung:"],
    ["Videoüberwachung"],
    ["Zweck:"],
    ["Schutz vor Diebstahl"],
    ["Betroffene Personen:"],
    ["☒ Beschäftigte"],
    ["☐ Bewerber"],
    ["☒ Besucher"],
    ["Empfänger:"],
    ["1. Polizei"],
    ["2. Versicherungen"],
    ["Löschfrist:"],
    ["72 Stunden"],
    [],
    ["Name der Verarbeitung:"],
    ["Newsletter"],
    ["Zweck:"],
    ["Werbung für eigene Produkte"],
    ["Betroffene Personen:"],
    ["☐ Beschäftigte ☒ Kunden"],
    ["Empfänger:"],
    ["Löschfrist:"],
    ["bis zum Widerruf"],
  ],
};

/** Labels once, and a column for each activity; a column of hints beside the labels. */
export const SIDE_BY_SIDE: Grid = {
  name: "ROPA",
  rows: [
    ["Field", "Guidance", "Value", ""],
    ["Processing activity", "Please enter a short name", "Payroll", "Recruitment"],
    ["Purpose of processing", "Why is it done?", "Paying staff", "Filling vacancies"],
    ["Lawful basis", "Please name the point of Art. 6", "Art. 6(1)(b) GDPR", "Art. 6(1)(f) GDPR"],
    ["Data subjects", "Please list", "Employees", "Applicants"],
    ["Retention period", "Please state", "7 years", "6 months"],
  ],
};

/** A French form with ticks in cells of their own, and two pairs of label and value in a row. */
export const FRENCH_FORM: Grid = {
  name: "Fiche 1",
  rows: [
    ["FICHE DE REGISTRE"],
    ["Nom du traitement", "Gestion de la paie", "", "Date de création", "12/01/2024"],
    ["Référence", "T-04", "", "Dernière mise à jour", "31/05/2025"],
    ["Finalité du traitement", "Calcul et versement des salaires"],
    ["Base légale", "X", "Obligation légale"],
    ["", "", "Consentement"],
    ["", "X", "Contrat"],
    ["Catégories de personnes concernées", "Salariés"],
    ["Durée de conservation", "5 ans"],
  ],
};
/** A form whose recipients, limits and measures stand in small tables: below their label, or beside it. */
export const FORM_WITH_TABLES: Grid = {
  name: "VVT-007",
  rows: [
    ["Verzeichnis von Verarbeitungstätigkeiten"],
    ["Bezeichnung der Verarbeitung", "Bewerbermanagement"],
    ["Zwecke der Verarbeitung", "Auswahl von Bewerbern"],
    ["Kategorien betroffener Personen", "Bewerber"],
    ["Kategorien personenbezogener Daten", "Kontaktdaten; Lebenslauf"],
    [],
    ["Empfänger"],
    ["Name", "Rolle", "Land", "AVV"],
    ["Softgarden e-recruiting GmbH", "Auftragsverarbeiter", "Deutschland", "vom 01.02.2023"],
    ["Greenhouse Software, Inc.", "Auftragsverarbeiter", "USA", "ja"],
    ["Betriebsrat", "intern", "", ""],
    ["Rechtsgrundlage", "Art. 6 Abs. 1 lit. b DSGVO"],
    ["Löschfristen", "Datenkategorie", "Frist", "Beginn", "Grundlage"],
    ["", "Kontaktdaten", "6 Monate", "Absage", "§ 15 AGG"],
    ["", "Reisekostenbelege", "10 Jahre", "Ende des Jahres", "§ 147 AO"],
    ["Technische und organisatorische Maßnahmen"],
    ["Maßnahme", "Umsetzung"],
    ["Zutrittskontrolle", "Chipkarten"],
    ["Rollen im Bewerbersystem", "nur Personal"],
  ],
};
