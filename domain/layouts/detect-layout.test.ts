import { expect, it } from "vitest";
import type { Grid } from "../grids/grid";
import { detectLayout, readLayout } from "./detect-layout";

const sheet = (name: string, ...rows: string[][]): Grid => ({ name, rows });

it.each([
  ["thirty", [sheet("Activities", ["thirty:activities:workbook", "name"])]],
  ["cnil", [sheet("2_-_Liste_des_traitements", ["Nom du traitement"])]],
  ["cnil", [sheet("ref-001", ["Nom du traitement", "Paie"], ["Finalite principale", "Payer"])]],
  ["ico", [sheet("Template", [], ["Business function", "Purpose of processing", "Categories of individuals"])]],
  ["edps", [sheet("Table 1", ["Nr", "Item", "Description"])]],
  ["cnpd", [sheet("a", ["Finalité", "Catégories de personnes concernées", "Catégories de destinataires"])]],
  ["dsk", [sheet("Table 1", ["Vorblatt"])]],
  ["dsk", [sheet("Table 1", ["lfd. Nr.", "1"], ["Benennung", "Lohn"])]],
  ["unknown", [sheet("VVT", ["Name", "Zweck", "Rechtsgrundlage"])]],
  ["dsk", [sheet("A", ["Verzeichnis von Verarbeitungstätigkeiten"], ["Verantwortlicher", "Muster GmbH"])]],
  [
    "unknown",
    [
      sheet(
        "VVT",
        ["Verzeichnis von Verarbeitungstätigkeiten"],
        ["Lfd. Nr.", "Bezeichnung", "Fachabteilung", "Kategorien betroffener Personen", "Rechtsgrundlage"],
        ["1", "Lohn", "Personal", "Beschäftigte", "Art. 6 Abs. 1 lit. b DSGVO"],
      ),
    ],
  ],
  [
    "unknown",
    [
      sheet(
        "Formular",
        ["Verzeichnis von Verarbeitungstätigkeiten"],
        ["Lfd. Nr.", "1"],
        ["Verarbeitungstätigkeit", "Lohn"],
        ["Ziel", "Abrechnung"],
        ["Eingesetzte Software", "Lodas"],
        ["Aktenplan", "P-07"],
      ),
    ],
  ],
  ["unknown", [sheet("Tabelle1")]],
  ["unknown", []],
])("a file is taken for %s by its own heads and labels", (layout, grids) => {
  expect(detectLayout(grids)).toBe(layout);
});

it("reads the CNPD's model by its columns, one activity for each line", () => {
  const rows = readLayout("cnpd", [
    sheet(
      "Registre",
      [
        "Finalité",
        "Catégories de personnes concernées",
        "Catégories de données traitées",
        "Délais prévus pour l’effacement des données",
      ],
      ["Gestion des membres", "Membres", "Nom, adresse", "2 ans"],
      ["", " ", "", ""],
    ),
  ]);
  expect(rows.map(({ cells }) => cells.map(({ meaning, text }) => [meaning, text]))).toEqual([
    [
      ["purposes", "Gestion des membres"],
      ["data-subjects", "Membres"],
      ["personal-data", "Nom, adresse"],
      ["retention", "2 ans"],
    ],
  ]);
});
