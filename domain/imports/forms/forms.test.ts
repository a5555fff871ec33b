import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ActivityContent } from "../../activities/activity";
import type { Grid } from "../../grids/grid";
import { guessMapping } from "../columns/guess-mapping";
import { rowsFromMapping } from "../columns/rows-from-mapping";
import { understand } from "../understand";
import { BENEATH_FORM, FORM_SHEETS, FRENCH_FORM, SIDE_BY_SIDE } from "./forms.fixture";

function read(grids: readonly Grid[], locale: "de" | "en" = "de") {
  const mappings = guessMapping(grids);
  const draft = understand(rowsFromMapping(grids, mappings), { file: "VVT.xlsx", layout: "unknown", locale });
  const activities = draft.records
    .filter(({ noun }) => noun === "activity")
    .map(({ state }) => {
      const { reference, ...content } = state;
      return { reference, ...ActivityContent.parse(content) };
    });
  return { mappings, draft, activities };
}

describe("a form on each of several sheets", () => {
  const { mappings, draft, activities } = read(FORM_SHEETS);

  it("is one list of activities, whose labels are known by their words without number, bracket or second language", () => {
    expect(mappings).toHaveLength(1);
    expect(mappings[0]?.meanings).toEqual([
      "controller",
      "controller",
      "controller",
      "name",
      "department",
      "purposes",
      "legal-bases",
      "data-subjects",
      "personal-data",
      "recipients",
      "retention",
      "note",
    ]);
    expect(mappings[0]?.doubtful).toEqual([11]);
    expect(activities).toMatchObject([
      {
        name: { de: "Lohnabrechnung" },
        purposes: { items: [{ legalBases: { items: [{ basis: "art-6-1-b" }] } }] },
        dataSubjects: { items: [{ category: "employees" }] },
        recipients: { items: [{ category: "tax-office" }, { role: "processor" }] },
        retentionRules: { items: [{ limit: { period: "P10Y" } }] },
        description: { note: { de: "9. Aktenplan: P-07" } },
      },
      { dataSubjects: { items: [{ category: "applicants" }] }, recipients: { answer: "not-stated" } },
    ]);
  });

  it("calls an activity without a name as its sheet is called", () => {
    expect(activities[1]?.name).toEqual({ de: "Bewerbung" });
  });

  it("keeps the sheet and the cell of every value", () => {
    const [first] = draft.records.filter(({ noun }) => noun === "activity");
    expect(first?.places).toMatchObject({
      name: { sheet: "Lohn", cell: "B8" },
      "retentionRules.items.0": { sheet: "Lohn", cell: "B15" },
    });
  });

  it("asks once who the controller is, with all lines of the address", () => {
    const text = "Name: Musterwerk GmbH\nStraße: Werkweg 1\nE-Mail: info@musterwerk.example";
    expect(draft.openTexts).toEqual([
      { key: "act_1", field: "controllerEntity", text, place: { sheet: "Lohn", cell: "B4" } },
      { key: "act_2", field: "retentionRules", text: "6 bzw. 10 Jahre", place: { sheet: "Bewerbung", cell: "B15" } },
    ]);
  });
});

describe("a form with its values beneath", () => {
  const { mappings, activities } = read([BENEATH_FORM]);

  it("is parted where its first label comes again", () => {
    expect(mappings[0]?.forms).toHaveLength(2);
    expect(activities.map(({ name }) => name.de)).toEqual(["Videoüberwachung", "Newsletter"]);
  });

  it("takes ticked options alone, and every line of a numbered list", () => {
    expect(activities).toMatchObject([
      {
        dataSubjects: { items: [{ category: "employees" }, { category: "visitors" }] },
        recipients: { items: [{ category: "court-police" }, { category: "insurance" }] },
      },
      { dataSubjects: { items: [{ category: "customers" }] }, recipients: { answer: "not-stated" } },
    ]);
    expect(activities[0]?.dataSubjects).toHaveProperty("items.length", 2);
  });
});

it("takes a short form under a head of its columns for no table", () => {
  const rows = [
    ["Feld", "Wert"],
    ["Zweck", "Abrechnung"],
    ["Rechtsgrundlage", "Vertrag"],
    ["Betroffene", "Kunden"],
    ["Löschfrist", "10 Jahre"],
  ];
  const { mappings, activities } = read([{ name: "Tabelle1", rows }]);
  expect(mappings).toMatchObject([{ meanings: ["purposes", "legal-bases", "data-subjects", "retention"] }]);
  expect(activities).toMatchObject([
    { name: { de: "Abrechnung" }, dataSubjects: { items: [{ category: "customers" }] } },
  ]);
});

it("reads activities that stand beside each other, and no hints", () => {
  const { activities } = read([SIDE_BY_SIDE], "en");
  expect(activities).toMatchObject([
    { name: { en: "Payroll" }, retentionRules: { items: [{ limit: { period: "P7Y" } }] } },
    { name: { en: "Recruitment" }, retentionRules: { items: [{ limit: { period: "P6M" } }] } },
  ]);
});

it("reads two labels in one row, and the options that have a cross before them", () => {
  const { activities } = read([FRENCH_FORM], "en");
  expect(activities).toMatchObject([
    {
      name: { en: "Gestion de la paie" },
      purposes: { items: [{ legalBases: { items: [{ basis: "art-6-1-c" }, { basis: "art-6-1-b" }] } }] },
      retentionRules: { items: [{ limit: { period: "P5Y" } }] },
    },
  ]);
});

it("reads lines of label and value in one cell, each activity under its own heading", () => {
  const rows = [
    ["Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO)"],
    ["Verarbeitungstätigkeit 1: Konten"],
    ["- Zweck: Anmeldung"],
    ["- Rechtsgrundlage: Art. 6 Abs. 1 lit. b DSGVO"],
    ["- Betroffene Personen: Kunden"],
    ["Verarbeitungstätigkeit 2: Werbung"],
    ["- Zweck: Rundbriefe"],
    ["- Rechtsgrundlage: Art. 6 Abs. 1 lit. a DSGVO"],
  ];
  expect(read([{ name: "Tabelle1", rows }]).activities).toMatchObject([
    { name: { de: "Konten" }, dataSubjects: { items: [{ category: "customers" }] } },
    { name: { de: "Werbung" }, purposes: { items: [{ legalBases: { items: [{ basis: "art-6-1-a" }] } }] } },
  ]);
});

it("reads a label that goes into detail by the one above it, and choices that nobody made as gaps", () => {
  const rows = [
    ["1. Zwecke der Verarbeitung"],
    ["Hauptzweck:"],
    ["Kundenverwaltung"],
    ["2. Kategorien betroffener Personen"],
    ["- [x] Kunden"],
    ["- [ ] Lieferanten"],
    ["3. Fristen für die Löschung"],
    ["Regelfall:"],
    ["3 Jahre nach Vertragsende"],
    ["4. Datenschutz-Folgenabschätzung (DSFA)"],
    ["DSFA erforderlich:"],
    ["[ ] Ja [ ] Nein"],
    ["5. Empfänger"],
    ["Ja/Nein"],
  ];
  expect(read([{ name: "Tabelle1", rows }]).activities).toMatchObject([
    {
      dataSubjects: { items: [{ category: "customers" }] },
      retentionRules: { items: [{ limit: { period: "P3Y" }, startsAt: { value: { de: "Vertragsende" } } }] },
      dpia: { answer: "not-stated" },
      recipients: { answer: "not-stated" },
    },
  ]);
});

it("takes forms for one kind by the labels that are known, and keeps two kinds apart", () => {
  const own = (from: number) => [0, 1, 2, 3, 4, 5].map((at) => [`Feld ${String.fromCharCode(97 + from + at)}`, "Wert"]);
  const form = (name: string) => [
    ["Bezeichnung", name],
    ["Zweck", "Versand"],
    ["Rechtsgrundlage", "Vertrag"],
  ];
  const alike = [...form("Post"), ...own(0), ...form("Paket"), ...own(9)];
  expect(read([{ name: "A", rows: alike }]).mappings).toHaveLength(1);
  const other = [
    ["Verfahren", "Wartung"],
    ["Betroffene", "Kunden"],
    ["Empfänger", "Hotline"],
    ["Löschfrist", "1 Jahr"],
  ];
  const { mappings } = read([
    { name: "A", rows: form("Post") },
    { name: "B", rows: other },
  ]);
  expect(mappings).toHaveLength(2);
  expect(new Set(mappings.map(({ sheet, headingRow }) => `${sheet} ${headingRow}`)).size).toBe(2);
});

it("reads a form above a table in the same sheet, and the table", () => {
  const form = BENEATH_FORM.rows.slice(0, 13);
  const rows = [
    ...form,
    ["Übersicht"],
    ["Name", "Zweck", "Rechtsgrundlage"],
    ["Besucherliste", "Empfang", "Art. 6 Abs. 1 lit. f DSGVO"],
  ];
  const { activities } = read([{ name: "VVT", rows }]);
  expect(activities.map(({ name }) => name.de)).toEqual(["Besucherliste", "Videoüberwachung"]);
});

it("keeps a label one, though each activity has another heading above it", () => {
  const form = (title: string, name: string) => [
    [title],
    ["Bezeichnung", name],
    ["Rechtsgrundlage", "Vertrag"],
    ["Zweck", "Abwicklung"],
  ];
  const rows = [...form("V1 — Abfrage der Betroffenenrechte", "Auskunft"), ...form("V2 — Kontakt", "Post")];
  const { mappings } = read([{ name: "Tabelle1", rows }]);
  expect(mappings[0]?.headings).toEqual(["Bezeichnung", "Rechtsgrundlage", "Zweck"]);
});

it("loses nothing that stands beside a label, known or not, above, between or below others", () => {
  const label = fc.constantFrom(
    "Zweck",
    "Rechtsgrundlage:",
    "1. Betroffene Personen",
    "Empfänger",
    "Löschfrist",
    "Name der Verarbeitung",
    "Aktenplan",
    "Name",
    "Verantwortlicher",
    "",
  );
  const value = fc.constantFrom("", "Wert", "Kunden", "Einwilligung", "10 Jahre", "Zweck", "A: B");
  const line = fc.oneof(fc.tuple(label, value, value), fc.tuple(fc.constantFrom("Teil 2", "Stand: heute", "Notiz")));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const rows = [["Zweck", "Werbung"], ["Rechtsgrundlage", "Vertrag"], ["Betroffene", "Kunden"], ...lines].map(
        (cells, row) => cells.map((text, column) => (column > 0 && text !== "" ? `${text} ${row}.${column}` : text)),
      );
      const grid = { name: "F", rows };
      const mappings = guessMapping([grid]);
      if (!mappings.every(({ forms }) => forms)) return;
      const kept = mappings.flatMap(({ forms = [] }) => forms.flatMap(({ values }) => values.flat()));
      const said = rows.flatMap((cells) => cells.slice(1).filter((text) => text !== ""));
      expect(kept.map(({ text }) => text)).toEqual(expect.arrayContaining(said));
    }),
  );
});

it("reads the longest form, whatever stands in it, in bounded time, and takes no longer sheet for one", () => {
  const labels = ["Zweck", "1. Betroffene:", "x: y", "☐ a ☒ b"];
  for (const text of labels) {
    const line = (row: number) => [labels[row % labels.length] ?? "", text, `${text} ${row}`, text];
    const rows = [
      ["Zweck", "a"],
      ["Betroffene", "b"],
      ["Löschfrist", "c"],
      ...Array.from({ length: 19_900 }, (_, row) => line(row)),
    ];
    const before = performance.now();
    rowsFromMapping([{ name: "F", rows }], guessMapping([{ name: "F", rows }]));
    expect(guessMapping([{ name: "F", rows: [...rows, ...rows] }]).some(({ forms }) => forms)).toBe(false);
    expect(performance.now() - before).toBeLessThan(10_000);
  }
});
