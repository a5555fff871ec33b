import type { Grid } from "../../grids/grid";

/** A company's table with two rows of headings, departments above their activities, and cells that point to others. */
export const POINTING_REGISTER: Grid = {
  name: "VVT",
  rows: [
    ["Verzeichnis der Muster Maschinenbau GmbH & Co. KG"],
    [
      "Nr.",
      "Verarbeitungstätigkeit",
      "Zweck",
      "Rechtsgrundlage",
      "Betroffene",
      "Kategorien",
      "Empfänger",
      "Löschfrist",
    ],
    ["Personal"],
    ["1", "Lohn", "Abrechnung", "Art. 6 I b DSGVO", "Beschäftigte", "Bankverbindung", "DATEV eG", "10 Jahre"],
    ["2", "Zeiterfassung", "Nachweis der Arbeitszeit", "s. o.", "dito", "Arbeitszeiten", "siehe Nr. 3", "2 Jahre"],
    ["Vertrieb"],
    ["3", "CRM", "Pflege der Kunden", "Art. 6 I f DSGVO", "Kunden", "Kontaktdaten", "Nord GmbH", "siehe Löschkonzept"],
    [],
    ["Legende: VVT = Verzeichnis"],
    ["Freigegeben:", "12.03.2024", "Unterschrift GF"],
  ],
};

/** A row for each purpose, each with its own basis, of one activity. */
export const REGISTER_BY_PURPOSE: Grid = {
  name: "VVT",
  rows: [
    ["ID", "Verarbeitungstätigkeit", "Zweck", "Rechtsgrundlage", "Datenkategorien", "Speicherdauer"],
    ["V-1", "Kundenkonto", "Bestellungen", "Art. 6 Abs. 1 lit. b DSGVO", "Bestelldaten", "10 Jahre"],
    ["V-1", "Kundenkonto", "Werbung", "Art. 6 Abs. 1 lit. a DSGVO", "E-Mail-Adresse", "bis Widerruf"],
    ["V-1", "Kundenkonto", "Betrugsprävention", "Art. 6 Abs. 1 lit. f DSGVO", "IP-Adresse", "10 Jahre"],
  ],
};

/** Boxes to tick for each group of people and each category of data, under merged headings. */
export const TICKED_REGISTER: Grid = {
  name: "Verfahren",
  rows: [
    ["Verfahren", "Zweck", "Betroffene Personen", "", "", "Datenkategorien", "", "", "Löschfrist"],
    ["", "", "Kunden", "Beschäftigte", "Bewerber", "Kontaktdaten", "Bankdaten", "Gesundheitsdaten", ""],
    ["Lohn", "Abrechnung", "", "x", "", "x", "X", "", "10 Jahre"],
    ["BEM", "Wiedereingliederung", "nein", "x", "-", "", "", "x", "3 Jahre"],
  ],
};

/** Activities, processors and measures below each other on one sheet. */
export const STACKED_TABLES: Grid = {
  name: "Datenschutz",
  rows: [
    ["1. Verarbeitungstätigkeiten"],
    ["Verarbeitungstätigkeit", "Zweck", "Rechtsgrundlage", "Betroffene", "Löschfrist"],
    ["Zeiterfassung", "Nachweis der Arbeitszeit", "Art. 6 Abs. 1 lit. c DSGVO", "Beschäftigte", "2 Jahre"],
    ["Videoüberwachung", "Schutz des Eigentums", "Art. 6 Abs. 1 lit. f DSGVO", "Besucher", "72 Stunden"],
    [],
    ["2. Auftragsverarbeiter"],
    ["Dienstleister", "Leistung", "Land", "AVV vom", "Eingesetzt für"],
    ["ATOSS Software SE", "Terminals", "Deutschland", "01.03.2021", "Zeiterfassung"],
    ["Wach & Schutz GmbH & Co. KG", "Wachdienst", "Deutschland", "02.03.2021", "Videoüberwachung"],
    [],
    ["3. TOM"],
    ["Maßnahme", "Umsetzung"],
    ["Zutrittskontrolle", "Transponder"],
    [],
    ["Unterschrift: ____________"],
  ],
};

/** A short university sheet, its headings abbreviated. */
export const ABBREVIATED_REGISTER: Grid = {
  name: "ROPA FY24",
  rows: [
    [
      "Ref",
      "Faculty / Dept",
      "Activity",
      "Purpose(s)",
      "Lawful basis",
      "Data subj.",
      "Pers. data cats",
      "Recips",
      "3rd ctry?",
      "Safegds",
      "Ret. period",
    ],
    [
      "R-01",
      "Library",
      "Loans",
      "Lend items",
      "6(1)(e)",
      "Students",
      "Names",
      "Ex Libris Ltd (processor, Israel)",
      "Y - Israel",
      "Adequacy",
      "1 yr",
    ],
    [
      "R-02",
      "Library",
      "Reading lists",
      "as R-01",
      "ditto",
      "ditto",
      "ditto",
      "none",
      "N",
      "n/a",
      "6 yrs after end of employment",
    ],
  ],
};

/** An Austrian form with one table for people, data, limits and recipients. */
export const FORM_OF_DATA: Grid = {
  name: "Kundenverwaltung",
  rows: [
    ["B. Datenverarbeitungen"],
    ["Bezeichnung der Datenverarbeitung", "Kundenverwaltung"],
    ["Zweck der Datenverarbeitung", "Verwaltung der Kunden"],
    ["Rechtsgrundlage", "Art 6 Abs 1 lit b DSGVO"],
    ["C. Detailangaben"],
    ["Kategorien betroffener Personen", "Datenkategorien", "Aufbewahrungsdauer", "Empfänger"],
    ["Kunden", "Anschrift", "7 Jahre (§ 132 BAO)", "Steuerberater"],
    ["Ansprechpartner", "Telefonnummer", "3 Jahre", "keine"],
    ["Technisch-organisatorische Maßnahmen", "Zutrittskontrolle"],
  ],
};
