import { describe, expect, it } from "vitest";
import { ActivityContent } from "../../activities/activity";
import type { Grid } from "../../grids/grid";
import { Measure } from "../../measures/measure";
import { Party } from "../../parties/party";
import { guessMapping } from "../columns/guess-mapping";
import { rowsFromMapping } from "../columns/rows-from-mapping";
import { understand } from "../understand";

function read(...grids: readonly Grid[]) {
  const mappings = guessMapping(grids);
  const draft = understand(rowsFromMapping(grids, mappings), { file: "VVT.xlsx", layout: "unknown", locale: "de" });
  const states = (noun: string) => draft.records.filter((record) => record.noun === noun).map(({ state }) => state);
  const open = draft.openTexts.map(({ key, field, text, place }) => [key, field, place.cell, text]);
  return { mappings, draft, open, states, parties: states("party").map((state) => Party.parse(state)) };
}

const PROCESSORS: Grid = {
  name: "Auftragsverarbeiter",
  rows: [
    ["Liste der Auftragsverarbeiter"],
    ["Nr.", "Auftragsverarbeiter", "Leistung", "Anschrift", "Land", "AVV vom", "Garantie", "Prüfung durch"],
    [
      "1",
      "DATEV eG",
      "Lohnabrechnung",
      "Paumgartnerstr. 6\n90429 Nürnberg\ninfo@datev.example",
      "Deutschland",
      "12.03.2020",
      "",
      "DSB",
    ],
    ["2", "Mailchimp (Intuit Inc.)", "Newsletter", "", "USA", "01.09.2022", "Standardvertragsklauseln, Modul 2", ""],
    ["3", "Aktenlos GmbH", "Aktenvernichtung", "", "Hamburg", "in Klärung", "", ""],
    ["4", "Wolke AG", "Cloud", "", "Schweiz", "04/05/2021", "Angemessenheitsbeschluss", ""],
    ["", "Wolke AG", "Datensicherung", "", "Schweiz", "", "", ""],
  ],
};

describe("a list of processors", () => {
  const { mappings, parties, open } = read(PROCESSORS);

  it("is told by its headings, and what nobody understands is kept as a note", () => {
    expect(mappings[0]?.meanings).toEqual([
      "ignore",
      "party-name",
      "party-service",
      "party-address",
      "party-country",
      "party-contract-date",
      "party-safeguards",
      "note",
    ]);
    expect(mappings[0]?.doubtful).toEqual([7]);
  });

  it("becomes parties with what they do, where they sit, how they are reached, and the contract with its day and cell", () => {
    expect(parties[0]).toMatchObject({
      name: "DATEV eG",
      category: "payroll",
      description: { de: "Lohnabrechnung\nPrüfung durch: DSB" },
      contact: { address: "Paumgartnerstr. 6\n90429 Nürnberg", country: "DE", email: "info@datev.example" },
      contracts: {
        items: [
          {
            kind: "processing",
            signedOn: {
              value: "2020-03-12",
              evidence: [{ place: "Auftragsverarbeiter, F3", quotation: "12.03.2020" }],
            },
          },
        ],
      },
    });
  });

  it("takes standard clauses for an agreement with the party, and other safeguards for words about it", () => {
    expect(parties[1]).toMatchObject({
      name: "Mailchimp",
      contact: { country: "US" },
      contracts: { items: [{ kind: "processing" }, { kind: "standard-clauses" }] },
    });
    expect(parties[3]?.description.de).toContain("Garantie: Angemessenheitsbeschluss");
  });

  it("reads the rows of one party together", () => {
    expect(parties.map(({ name }) => name)).toEqual(["DATEV eG", "Mailchimp", "Aktenlos GmbH", "Wolke AG"]);
    expect(parties[3]).toMatchObject({ category: "cloud", contact: { country: "CH" } });
    expect(parties[3]?.description.de).toContain("Datensicherung");
  });

  it("keeps a place that is no country as the source says it, and asks about days that are none", () => {
    expect(parties[2]).toMatchObject({ contact: { country: null }, statedAs: { items: [{ text: "Hamburg" }] } });
    expect(open).toEqual([
      ["pty_3", "contracts", "F5", "AVV vom: in Klärung"],
      ["pty_4", "contracts", "F6", "AVV vom: 04/05/2021"],
    ]);
  });
});

describe("lists beside the activities", () => {
  const activities: Grid = {
    name: "VVT",
    rows: [
      ["Verarbeitung", "Zweck", "Auftragsverarbeiter", "TOM"],
      ["Lohn", "Abrechnung", "DATEV", "Zutrittskontrolle"],
    ],
  };
  const measures: Grid = {
    name: "TOM",
    rows: [
      ["Bereich", "Maßnahme", "Umsetzung", "Status"],
      ["Vertraulichkeit", "Zutrittskontrolle", "Chipkarten an allen Türen", "aktiv"],
      ["", "Löschkonzept", "nach DIN 66398", ""],
    ],
  };
  const { draft, parties, states } = read(activities, PROCESSORS, measures);
  const [activity] = draft.records.filter(({ noun }) => noun === "activity");

  it("say more of the parties that the activities name, whatever comes first in the file", () => {
    const datev = draft.records.find(({ state }) => state.name === "DATEV eG");
    expect(parties.filter(({ name }) => name.startsWith("DATEV"))).toHaveLength(1);
    expect(activity?.state.recipients).toMatchObject({ items: [{ role: "processor", partyId: datev?.key }] });
  });

  it("say more of the measures that they name", () => {
    expect(states("measure").map((state) => Measure.parse(state))).toMatchObject([
      {
        name: { de: "Zutrittskontrolle" },
        kind: "physical-access",
        description: { de: "Bereich: Vertraulichkeit\nChipkarten an allen Türen\nStatus: aktiv" },
      },
      { kind: "deletion-concept", aim: "organisation" },
    ]);
    expect(activity?.state.measures).toMatchObject({ items: [{ measureId: "mea_1" }] });
  });
});

const lists = (name: string, ...rows: string[][]) =>
  guessMapping([{ name, rows }])[0]?.meanings.slice(0, rows[0]?.length);

it("knows lists in English and French, and a general heading by the title of its sheet", () => {
  expect(
    lists("Sub-processors", ["Company", "Location", "Processing purpose"], ["Twilio Inc.", "United States", "SMS"]),
  ).toEqual(["party-name", "party-country", "party-service"]);
  expect(
    lists(
      "Feuille 1",
      ["Sous-traitant", "Prestation", "Pays", "Date de signature", "Garanties appropriées"],
      ["OVH", "Hébergement", "France", "1er mars 2022", "-"],
    ),
  ).toEqual(["party-name", "party-service", "party-country", "party-contract-date", "party-safeguards"]);
});

it("takes no register for a list, though processors, companies or measures stand in its first column", () => {
  const isRegister = (...headings: string[]) =>
    lists(
      "Tabelle1",
      headings,
      headings.map(() => "Text"),
    );
  expect(isRegister("Dienstleister", "Verarbeitung", "Rechtsgrundlage")).toContain("name");
  expect(isRegister("Company", "Location", "Processing purpose")).toContain("purposes");
  expect(isRegister("Maßnahme", "Zweck", "Betroffene", "Beschreibung")).toContain("data-subjects");
});

it("takes a list whose title says what it lists, though none of its other headings is known", () => {
  expect(
    lists("Blatt 1", ["Pläne je Subunternehmer"], ["Subunternehmer", "Plan", "Kosten"], ["Rechen GmbH", "Pro", "20"]),
  ).toEqual(["party-name"]);
});

it("takes no contract that is denied, pending, or said above for one", () => {
  const said = (text: string) =>
    read({
      name: "Dienstleister",
      rows: [
        ["Dienstleister", "Leistung", "Vertrag"],
        ["Rechen GmbH", "Rechnen", text],
      ],
    });
  expect(said("Kein Auftragsverarbeitungsverhältnis: nur Namensauflösung").parties[0]).toMatchObject({
    contracts: { answer: "none" },
    description: { de: expect.stringContaining("nur Namensauflösung") },
  });
  expect(said("⚠ Ausstehend")).toMatchObject({
    parties: [{ contracts: { answer: "not-stated" } }],
    open: [["pty_1", "contracts", "C2", "Vertrag: ⚠ Ausstehend"]],
  });
  expect(said("wie oben").parties[0]).toMatchObject({
    contracts: { answer: "not-stated" },
    description: { de: "Rechnen\nVertrag: wie oben" },
  });
  expect(said("AVV vom 1. März 2024").parties[0]).toMatchObject({
    contracts: { items: [{ kind: "processing", signedOn: { value: "2024-03-01" } }] },
  });
});

it("asks about the texts of a row that names nobody", () => {
  const { open, parties } = read({
    name: "Dienstleister",
    rows: [
      ["Dienstleister", "Leistung", "Land"],
      ["Rechen GmbH", "Rechnen", "Italien"],
      ["[Name des Anbieters]", "Wartung", "Polen"],
    ],
  });
  expect(parties.map(({ name }) => name)).toEqual(["Rechen GmbH"]);
  expect(open.map(([, , cell, text]) => [cell, text])).toEqual([
    ["B3", "Wartung"],
    ["C3", "Polen"],
  ]);
});

describe("rows of one party that do not agree", () => {
  const said = (headings: string[], ...rows: string[][]) =>
    read({ name: "Dienstleister", rows: [["Dienstleister", ...headings], ...rows] });

  it("keep the first day of a contract and ask about another one, but not about the same", () => {
    const contract = ["AV-Vertrag", "Vertrag vom"];
    const other = said(contract, ["Rechen GmbH", "AVV vom 01.02.2020", "03.04.2021"]);
    expect(other.parties[0]?.contracts).toMatchObject({ items: [{ signedOn: { value: "2020-02-01" } }] });
    expect(other.open).toEqual([["pty_1", "contracts", "C2", "Vertrag vom: 03.04.2021"]]);
    expect(said(contract, ["Rechen GmbH", "AVV vom 01.02.2020", "01.02.2020"]).open).toEqual([]);
  });

  it("ask about what one of them denies while another one states it", () => {
    const contract = said(["AVV", "Leistung"], ["Rechen GmbH", "ja"], ["Rechen GmbH", "nein, gekündigt"]);
    expect(contract.parties[0]?.contracts).toMatchObject({ items: [{ kind: "processing" }] });
    expect(contract.open).toEqual([["pty_1", "contracts", "B3", "AVV: nein, gekündigt"]]);
    const engaged = said(
      ["Leistung", "Subcontractors"],
      ["Rechen GmbH", "", "Wolke AG"],
      ["Rechen GmbH", "", "nein, beendet"],
    );
    expect(engaged.parties[0]?.subProcessors).toMatchObject({ items: [{ partyId: "pty_2" }] });
    expect(engaged.open).toEqual([["pty_1", "subProcessors", "C3", "Subcontractors: nein, beendet"]]);
  });

  it("ask about a second service of a sub-processor, and about those beyond what an answer holds", () => {
    const many = Array.from({ length: 501 }, (_, at) => ["Rechen GmbH", "", `Wolke${at} AG`]);
    const { parties, open } = said(
      ["Leistung", "Subcontractors"],
      ["Rechen GmbH", "", "Wolke0 AG (Speicher)"],
      ...many,
    );
    expect(parties[0]?.subProcessors).toMatchObject({ items: { length: 500 } });
    expect(open.map(([, , , text]) => text)).toEqual(["Subcontractors: Wolke0 AG", "Subcontractors: Wolke500 AG"]);
  });

  it("ask about contracts beyond what an answer holds", () => {
    const many = Array.from({ length: 502 }, (_, at) => ["Rechen GmbH", `Vertrag Nr. ${at + 1}`]);
    const { parties, open } = said(["Vertrag"], ...many);
    expect(parties[0]?.contracts).toMatchObject({ items: { length: 500 } });
    expect(open.map(([, , cell]) => cell)).toEqual(["B502", "B503"]);
  });

  it("repeat a contract of the same day as one", () => {
    const row = ["Rechen GmbH", "01.02.2020", "Rechnen"];
    expect(said(["AVV vom", "Leistung"], row, row).parties[0]?.contracts).toMatchObject({ items: { length: 1 } });
  });
});

it("takes another legal form for another party, and keeps a spelling with more words as a note", () => {
  const list = (...names: string[]) =>
    read({
      name: "Dienstleister",
      rows: [["Dienstleister", "Leistung"], ...names.map((name) => [name, "Wartung"])],
    }).parties.map(({ name, description }) => [name, description.de]);
  expect(list("Nord GmbH & Co. KG", "Nord GmbH", "NORD GmbH & Co KG")).toEqual([
    ["Nord GmbH & Co. KG", "Wartung"],
    ["Nord GmbH", "Wartung"],
  ]);
  expect(list("Nord", "Nord GmbH", "Nord AG")).toEqual([
    ["Nord", "Wartung\nDienstleister: Nord GmbH"],
    ["Nord AG", "Wartung"],
  ]);
});

describe("a second column of names", () => {
  it.each(["Unterauftragnehmer", "Subunternehmer", "Unterauftragsverarbeiter", "Sub-processors"])(
    "under %j says whom the party engages, on either side of it",
    (heading) => {
      for (const order of [
        [0, 1, 2],
        [1, 0, 2],
      ]) {
        const grid = {
          name: "Liste",
          rows: [
            ["Dienstleister", heading, "Leistung"],
            ["Rechen GmbH", "Wolke AG", "Rechnen"],
          ].map((cells) => order.map((at) => cells[at] ?? "")),
        };
        const { parties, mappings } = read(grid);
        expect(mappings[0]?.doubtful).toEqual([]);
        expect(parties.map(({ name }) => name)).toEqual(["Rechen GmbH", "Wolke AG"]);
        expect(parties[0]?.subProcessors).toMatchObject({ items: [{ partyId: "pty_2" }] });
      }
    },
  );

  it("of any other kind is a note that whoever imports is asked to look at", () => {
    const { mappings } = read({
      name: "Liste",
      rows: [
        ["Dienstleister", "Lieferant", "Leistung"],
        ["Rechen GmbH", "Wolke AG", "Rechnen"],
      ],
    });
    expect(mappings[0]).toMatchObject({ meanings: ["party-name", "note", "party-service"], doubtful: [1] });
  });
});

describe("a list of processors that says what each is engaged for", () => {
  const REGISTER: Grid = {
    name: "VVT",
    rows: [
      ["Nr.", "Verarbeitungstätigkeit", "Zweck", "Empfänger"],
      ["VVT-001", "Lohnabrechnung", "Abrechnung", "Finanzamt"],
      ["VVT-002", "Newsletter", "Werbung", ""],
      ["VVT-003", "Aktenlager, Archiv", "Aufbewahrung", "keine"],
    ],
  };
  const listOf = (...rows: readonly string[][]): Grid => ({
    name: "Auftragsverarbeiter",
    rows: [["Auftragsverarbeiter", "Leistung", "Betroffene Verarbeitungstätigkeiten"], ...rows],
  });
  const engaged = (...rows: readonly string[][]) => {
    const { draft, states, open, mappings } = read(REGISTER, listOf(...rows));
    const keys = new Map(
      draft.records.flatMap(({ key, noun, state }) => (noun === "party" ? [[key, state.name]] : [])),
    );
    const recipients = states("activity").map((state) => {
      const said = ActivityContent.shape.recipients.parse(state.recipients ?? { answer: "not-stated" });
      return said.answer === "given"
        ? said.items.map(({ partyId, role }) => [keys.get(partyId ?? ""), role])
        : said.answer;
    });
    return { recipients, open, parties: states("party"), meanings: mappings[1]?.meanings };
  };

  it("makes it a recipient of the activities that it names by number or by name, one by one or together", () => {
    const { recipients, open, meanings } = engaged(
      ["DATEV eG", "Lohn", "vvt 001"],
      ["Mailer Inc.", "Versand", "Newsletter, Lohnabrechnung"],
      ["Nord GmbH & Co. KG", "Druck", "VVT-002 Newsletter; Lohnabrechnung (VVT-001)"],
    );
    expect(meanings).toEqual(["party-name", "party-service", "party-activities"]);
    expect(recipients).toEqual([
      [
        [undefined, "authority"],
        ["DATEV eG", "processor"],
        ["Mailer Inc.", "processor"],
        ["Nord GmbH & Co. KG", "processor"],
      ],
      [
        ["Mailer Inc.", "processor"],
        ["Nord GmbH & Co. KG", "processor"],
      ],
      "none",
    ]);
    expect(open).toEqual([]);
  });

  it("keeps the words and asks, with the cell, where no activity is called so, or where it says that there are no recipients", () => {
    const { open, parties } = engaged(
      ["DATEV eG", "Lohn", "Zeiterfassung; Newsletter"],
      ["Lager AG", "", "Aktenlager, Archiv"],
    );
    expect(open).toEqual([
      ["pty_1", "description", "C2", "Betroffene Verarbeitungstätigkeiten: Zeiterfassung"],
      ["pty_2", "description", "C3", "Betroffene Verarbeitungstätigkeiten: Aktenlager, Archiv"],
    ]);
    expect(parties[0]).toMatchObject({
      description: { de: "Lohn\nBetroffene Verarbeitungstätigkeiten: Zeiterfassung" },
    });
  });

  it("parts several processors in one cell, each engaged for what their row says", () => {
    const { recipients } = engaged(["Nord GmbH & Co. KG\nSüd AG", "Druck", "Newsletter"]);
    expect(recipients[1]).toEqual([
      ["Nord GmbH & Co. KG", "processor"],
      ["Süd AG", "processor"],
    ]);
  });
});
