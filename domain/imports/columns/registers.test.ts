import { describe, expect, it } from "vitest";
import { ActivityContent } from "../../activities/activity";
import type { Grid } from "../../grids/grid";
import { inOneGo } from "../../steps";
import { passedOver } from "../passed-over";
import { understand } from "../understand";
import { guessMapping } from "./guess-mapping";
import {
  ABBREVIATED_REGISTER,
  FORM_OF_DATA,
  POINTING_REGISTER,
  REGISTER_BY_PURPOSE,
  STACKED_TABLES,
  TICKED_REGISTER,
} from "./registers.fixture";
import { rowsFromMapping } from "./rows-from-mapping";

function read(grid: Grid) {
  const readMappings = guessMapping([grid]).map((mapping) => ({ mapping, rows: rowsFromMapping([grid], [mapping]) }));
  const rows = readMappings.flatMap((one) => one.rows);
  const draft = understand(rows, { file: "VVT.xlsx", layout: "unknown", locale: "de" });
  const states = (noun: string) => draft.records.filter((record) => record.noun === noun).map(({ state }) => state);
  return {
    states,
    activities: states("activity").map(({ reference, ...state }) => ActivityContent.parse(state)),
    open: draft.openTexts.map(({ place, text }) => [place.cell, text]),
    passed: inOneGo(passedOver([grid], readMappings)).map(({ place, params }) => [place.cell, params.text]),
  };
}

describe("a register whose cells point to others", () => {
  const { activities, states, open, passed } = read(POINTING_REGISTER);
  const [, time] = activities;

  it("has the words that they mean, above or in another row, and quotes what the cell itself says", () => {
    expect(time?.purposes).toMatchObject({ items: [{ legalBases: { items: [{ basis: "art-6-1-b" }] } }] });
    expect(time?.dataSubjects).toMatchObject({
      items: [{ category: "employees", evidence: [{ place: "VVT, E5", quotation: "dito" }] }],
    });
    expect(states("party").map(({ name }) => name)).toEqual(["DATEV eG", "Nord GmbH"]);
    expect(time?.recipients).toMatchObject({ items: [{ partyId: "pty_2", evidence: [{ quotation: "siehe Nr. 3" }] }] });
  });

  it("keeps what points to nothing in the sheet in its own words", () => {
    expect(activities[2]?.retentionRules).toMatchObject({
      items: [{ limit: { criterion: { de: "siehe Löschkonzept" } } }],
    });
  });

  it("gives the departments above their activities to them, even in the column of numbers", () => {
    expect(activities.map(({ departmentId }) => departmentId)).toEqual(["dep_1", "dep_1", "dep_2"]);
  });

  it("makes no activity of a legend or a signature, and names them", () => {
    expect(open).toEqual([]);
    expect(passed).toEqual([
      ["A1", "Verzeichnis der Muster Maschinenbau GmbH & Co. KG"],
      ["A9", "Legende: VVT = Verzeichnis"],
      ["A10", "Freigegeben: · 12.03.2024 · Unterschrift GF"],
    ]);
  });
});

it("to French readers “s.o.” says that there is nothing, and “idem” that it is as above", () => {
  const { activities } = read({
    name: "Registre",
    rows: [
      ["Traitement", "Finalité", "Personnes concernées", "Destinataires"],
      ["Paie", "Gestion de la paie", "Salariés", "Banque"],
      ["Congés", "Gestion des congés", "idem", "s.o."],
    ],
  });
  expect(activities[1]).toMatchObject({
    dataSubjects: { items: [{ category: "employees" }] },
    recipients: { answer: "none" },
  });
});

it("a row for each purpose makes one activity whose purposes have the basis of their row, and data their limit", () => {
  const { activities } = read(REGISTER_BY_PURPOSE);
  expect(activities).toMatchObject([
    {
      purposes: {
        items: [
          { legalBases: { items: [{ basis: "art-6-1-b" }] } },
          { legalBases: { items: [{ basis: "art-6-1-a" }] } },
          { legalBases: { items: [{ basis: "art-6-1-f" }] } },
        ],
      },
      retentionRules: { items: [{ dataRows: ["d1"] }, { dataRows: ["d2"] }, { dataRows: ["d3"] }] },
    },
  ]);
});

it("boxes under merged headings give what is ticked, and say nothing of the others", () => {
  const { activities, open } = read(TICKED_REGISTER);
  expect(activities).toMatchObject([
    {
      name: { de: "Lohn" },
      dataSubjects: { items: [{ category: "employees", evidence: [{ place: "Verfahren, D3", quotation: "x" }] }] },
      personalData: { items: [{ category: "contact" }, { category: "bank" }] },
    },
    { name: { de: "BEM" }, personalData: { items: [{ category: "health", mark: "special" }] } },
  ]);
  expect(open).toEqual([]);
});

it("tables below each other on one sheet are read each as what it lists, and processors are linked to activities", () => {
  const { activities, states, open, passed } = read(STACKED_TABLES);
  expect(activities).toMatchObject([
    { name: { de: "Zeiterfassung" }, recipients: { items: [{ partyId: "pty_1", role: "processor" }] } },
    { name: { de: "Videoüberwachung" }, recipients: { items: [{ partyId: "pty_2", role: "processor" }] } },
  ]);
  expect(states("party").map(({ name }) => name)).toEqual(["ATOSS Software SE", "Wach & Schutz GmbH & Co. KG"]);
  expect(states("measure")).toMatchObject([{ description: { de: "Transponder" } }]);
  expect(open).toEqual([]);
  expect(passed.map(([cell]) => cell)).toEqual(["A1", "A6", "A11", "A15"]);
});

it("abbreviated headings are known, and rows that refer to others have their words", () => {
  const { activities, states, open } = read(ABBREVIATED_REGISTER);
  expect(states("department")).toEqual([{ name: { de: "Library" } }]);
  expect(activities[0]).toMatchObject({
    transfers: { items: [{ recipientRow: "r1", destination: { country: "IL" } }] },
    retentionRules: { items: [{ limit: { period: "P1Y" } }] },
  });
  expect(activities[1]).toMatchObject({
    purposes: { items: [{ name: { de: "Lend items" }, legalBases: { items: [{ basis: "art-6-1-e" }] } }] },
    dataSubjects: { items: [{ category: "pupils-students" }] },
    recipients: { answer: "none" },
  });
  expect(open).toEqual([]);
});

it("a table of people and data within a form belongs to its activity, each limit to the data of its line", () => {
  const { activities, open } = read(FORM_OF_DATA);
  expect(activities).toMatchObject([
    {
      name: { de: "Kundenverwaltung" },
      dataSubjects: { items: [{ category: "customers" }, { category: "contact-persons" }] },
      retentionRules: {
        items: [
          { dataRows: ["d1"], limit: { period: "P7Y" } },
          { dataRows: ["d2"], limit: { period: "P3Y" } },
        ],
      },
      recipients: { items: [{ category: "tax-adviser" }] },
      measures: { answer: "given" },
    },
  ]);
  expect(open).toEqual([]);
});

it("values that are called as labels are make no form of a table", () => {
  const { activities } = read({
    name: "VVT",
    rows: [
      ["Bezeichnung", "Zweckbestimmung", "Rechtsgrundlage", "Personengruppen"],
      ["Einkauf", "Bestellwesen", "Vertrag", "Lieferanten"],
      ["Bewertung", "Qualität", "berechtigtes Interesse", "Lieferanten"],
    ],
  });
  expect(activities.map(({ name }) => name.de)).toEqual(["Einkauf", "Bewertung"]);
});

describe("below a table", () => {
  const HEADINGS = ["Verarbeitungstätigkeit", "Zweck", "Rechtsgrundlage", "Betroffene", "Löschfrist"];
  const LAST = ["Lohn", "Abrechnung", "Art. 6 Abs. 1 lit. b DSGVO", "Beschäftigte", "10 Jahre"];
  const namesIn = (...rows: string[][]) =>
    read({ name: "VVT", rows: [HEADINGS, LAST, ...rows] }).activities.map(({ name }) => name.de);

  it.each([
    "Visa applications",
    "Freigabe von Urlaubsanträgen",
    "Key management",
    "Stand-by-Dienst",
    "Date of birth lists",
    "Visa, Pässe und Genehmigungen",
    "Unterschriftenmappe",
  ])("an activity that begins as legends and signatures do is one: %s", (name) => {
    expect(namesIn([name, "Dienstreisen"])).toEqual(["Lohn", name]);
    expect(namesIn([name])).toEqual(["Lohn", name]);
  });

  it("an activity whose name a signature can begin with is one below a blank row too", () => {
    expect(namesIn([], ["Visa applications", "Dienstreisen"])).toEqual(["Lohn", "Visa applications"]);
  });

  it.each([
    ["Freigegeben:", "12.03.2024", "Unterschrift GF"],
    ["Freigabe durch die Geschäftsführung", "12.03.2024"],
    ["Geprüft und freigegeben am 12.03.2024"],
    ["Stand 03/2024"],
    ["Stand: März 2024"],
    ["Stand März 2024"],
    ["Datum / Unterschrift"],
    ["Datum, Unterschrift ____"],
    ["Unterschrift"],
    ["Approved by Jane Doe", "2024-03-12"],
    ["Reviewed on 12 March 2024"],
    ["Visa", "M. Muster"],
  ])("a day, a colon or whoever signs makes none of it: %s", (...row) => {
    expect(namesIn(row)).toEqual(["Lohn"]);
  });

  it("whatever stands below a blank row as legends and signatures do is none, line by line", () => {
    expect(namesIn([], ["Legende: VVT = Verzeichnis"], ["Unterschrift GF", "M. Muster"])).toEqual(["Lohn"]);
  });
});

describe("numbered rows that nobody filled in", () => {
  const HEADINGS = ["Nr.", "Verarbeitungstätigkeit", "Zweck", "Drittlandübermittlung", "DSFA erforderlich"];
  const LAST = ["1", "Lohn", "Abrechnung", "nein", "nein"];

  it("are no activities where all that they choose is “no”, and each is named with what it says", () => {
    const { activities, passed } = read({
      name: "VVT",
      rows: [HEADINGS, LAST, ["2", "", "", "nein", "nein"], ["3", "", "", "Nein", "FALSCH"]],
    });
    expect(activities.map(({ name }) => name.de)).toEqual(["Lohn"]);
    expect(passed).toEqual([
      ["A3", "2 · nein · nein"],
      ["A4", "3 · Nein · FALSCH"],
    ]);
  });

  it("are no activities either where they are boxes without a tick", () => {
    const [groups = [], options = [], ...rows] = TICKED_REGISTER.rows;
    const { activities } = read({
      name: "VVT",
      rows: [
        ["Nr.", ...groups],
        ["", ...options],
        ...rows.map((cells, index) => [`${index + 1}`, ...cells]),
        ["3", "", "", "nein", "nein", "nein", "nein", "nein", "nein", ""],
      ],
    });
    expect(activities.map(({ name }) => name.de)).toEqual(["Lohn", "BEM"]);
  });

  it("are activities as soon as they say anything else", () => {
    const { activities } = read({
      name: "VVT",
      rows: [HEADINGS, LAST, ["2", "", "", "ja", "nein"], ["3", "", "Werbung", "nein", "nein"]],
    });
    expect(activities).toHaveLength(3);
  });
});
