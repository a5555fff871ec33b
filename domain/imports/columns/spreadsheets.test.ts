import { describe, expect, it } from "vitest";
import { ActivityContent } from "../../activities/activity";
import type { Grid } from "../../grids/grid";
import { STATE_SCHEMAS } from "../../nouns";
import { understand } from "../understand";
import { guessMapping } from "./guess-mapping";
import { rowsFromMapping } from "./rows-from-mapping";
import {
  ENGLISH_ROPA,
  FRENCH_REGISTER,
  GERMAN_REGISTER,
  GROUPED_REGISTER,
  PROCESSOR_REGISTER,
  SAAS_ROPA,
  SHORT_CSV,
  TWO_ROW_HEADINGS,
} from "./spreadsheets.fixture";

function read(grid: Grid, locale: "de" | "en" = "de") {
  const mappings = guessMapping([grid]);
  const draft = understand(rowsFromMapping([grid], mappings), { file: `${grid.name}.xlsx`, layout: "unknown", locale });
  const activities = draft.records
    .filter(({ noun }) => noun === "activity")
    .map(({ state }) => {
      const { reference, ...content } = state;
      return ActivityContent.parse(content);
    });
  const states = (noun: string) => draft.records.filter((record) => record.noun === noun).map(({ state }) => state);
  const open = draft.openTexts.map(({ field, text, place }) => [field, place.cell, text]);
  return { mapping: mappings[0], draft, activities, states, open };
}

describe("a German register under a title", () => {
  const { mapping, activities, states, open } = read(GERMAN_REGISTER);
  const [payroll, newsletter, applicants] = activities;

  it("has its headings found, and a meaning for every column", () => {
    expect(mapping?.headingRow).toBe(3);
    expect(mapping?.doubtful).toEqual([]);
    expect(mapping?.meanings.slice(4, 9)).toEqual([
      "purposes",
      "legal-bases",
      "data-subjects",
      "personal-data",
      "recipients",
    ]);
  });

  it("gives each provision to the basis that it follows", () => {
    expect(payroll?.purposes).toMatchObject({
      items: [
        {
          legalBases: {
            items: [
              { basis: "art-6-1-b", provision: { value: "§ 26 BDSG" } },
              { basis: "art-6-1-c", provision: { value: "§ 38 EStG" } },
            ],
          },
        },
      ],
    });
  });

  it("sees that the creed for church tax is special data", () => {
    expect(payroll?.personalData).toMatchObject({ items: [{}, {}, {}, {}, { category: "belief", mark: "special" }] });
  });

  it("tells authorities, categories and named processors apart", () => {
    expect(payroll?.recipients).toMatchObject({
      items: [
        { category: "tax-office", role: "authority", partyId: null },
        { category: "insurance", role: "not-stated", partyId: null },
        { role: "processor", partyId: "pty_1" },
      ],
    });
    expect(states("party")).toMatchObject([{ name: "DATEV eG" }, { name: "Mailchimp", contact: { country: "US" } }]);
  });

  it("takes no as a statement, dashes and prompts as gaps, and keeps what nobody knows as a note", () => {
    expect(payroll?.transfers).toMatchObject({ answer: "none" });
    expect(payroll?.dpia).toMatchObject({ value: { result: "not-required" } });
    expect(newsletter?.dpia).toEqual({ answer: "not-stated" });
    expect(applicants?.transfers).toEqual({ answer: "not-stated" });
    expect(applicants?.recipients).toMatchObject({ answer: "none" });
    expect(applicants?.dpia).toEqual({ answer: "not-stated", note: { de: "DSFA erforderlich: k.A." } });
  });

  it("ties the transfer to the processor in that country, under the safeguard as the file calls it", () => {
    expect(newsletter?.transfers).toMatchObject({
      items: [
        {
          recipientRow: "r1",
          destination: { country: "US" },
          safeguards: { items: [{ description: { de: "Privacy Shield" } }] },
        },
      ],
    });
  });

  it("asks which point of Art. 6 a provision alone stands for, and about a limit inside a sentence", () => {
    expect(open).toEqual([
      ["purposes", "F7", "§ 26 BDSG"],
      ["retentionRules", "L7", "bei Aufnahme in den Talentpool 2 Jahre"],
    ]);
  });

  it("makes one department of one name", () => {
    expect(states("department")).toEqual([{ name: { de: "Personal" } }, { name: { de: "Marketing" } }]);
    expect(payroll?.departmentId).toBe(applicants?.departmentId);
  });
});

describe("a register with a row for each department", () => {
  const { activities, states, open } = read(GROUPED_REGISTER);

  it("passes over the example and the repeated headings", () => {
    expect(activities.map(({ name }) => name.de)).toEqual(["Angebote", "Kundenverwaltung", "Lieferantenverwaltung"]);
  });

  it("gives the department to the rows below it", () => {
    expect(states("department")).toEqual([{ name: { de: "Vertrieb" } }, { name: { de: "Einkauf" } }]);
    expect(activities.map(({ departmentId }) => departmentId)).toEqual(["dep_1", "dep_1", "dep_2"]);
  });

  it("keeps the words where a category does not say all, and asks which of two periods holds", () => {
    expect(activities[1]?.dataSubjects).toMatchObject({
      items: [{ category: "customers", description: { de: "Kunden und deren Ansprechpartner" } }],
    });
    expect(open).toEqual([["retentionRules", "E8", "6 bzw. 10 Jahre"]]);
  });
});

describe("headings of two rows and merged names", () => {
  const { mapping, activities } = read(TWO_ROW_HEADINGS);

  it("reads the lower heading together with the one above it", () => {
    expect(mapping?.headingRow).toBe(1);
    expect(mapping?.meanings).toEqual([
      "reference",
      "name",
      "purposes",
      "personal-data",
      "retention",
      "internal-recipients",
      "recipients",
      "transfers",
      "safeguards",
    ]);
    expect(mapping?.headings.slice(0, 4)).toEqual(["Nr.", "Name der Verarbeitung", "Zweck", "Daten: Kategorie"]);
  });

  it("makes one activity of the lines under one name, each limit for the data of its line", () => {
    expect(activities.map(({ name }) => name.de)).toEqual(["Zeiterfassung", "CRM"]);
    expect(activities[0]?.personalData).toMatchObject({
      items: [
        { id: "d1", category: "working-time" },
        { id: "d2", category: "health", mark: "special" },
      ],
    });
    expect(activities[0]?.retentionRules).toMatchObject({
      items: [
        { dataRows: ["d1"], limit: { period: "P2Y" } },
        { dataRows: ["d2"], limit: { period: "P1Y" } },
      ],
    });
  });
});

describe("an English record", () => {
  const { activities, open } = read(ENGLISH_ROPA, "en");
  const [recruitment, cctv, analytics] = activities;

  it("gives each country the safeguard that names it", () => {
    expect(recruitment?.transfers).toMatchObject({
      items: [
        { destination: { country: "GB" }, safeguards: { items: [{ tool: "art-45" }] } },
        { destination: { country: "US" }, safeguards: { items: [{ tool: "art-46-2-c" }] } },
      ],
    });
  });

  it("reads the condition for special data, and the interest of its own column", () => {
    expect(recruitment?.personalData).toMatchObject({
      items: [{}, {}, {}, { category: "health", mark: "special", condition: { value: "art-9-2-b" } }],
    });
    expect(cctv?.purposes).toMatchObject({
      items: [
        {
          legalBases: {
            items: [
              {
                basis: "art-6-1-f",
                legitimateInterest: { value: { en: "Prevention of theft and safety of staff" } },
              },
            ],
          },
        },
      ],
    });
  });

  it("knows that an assessment was done, and that to be confirmed is no answer", () => {
    expect(cctv?.dpia).toMatchObject({ value: { result: "done", reasons: { en: "Completed 12/03/2024" } } });
    expect(analytics?.transfers).toMatchObject({ answer: "not-stated" });
    expect(open).toEqual([]);
  });
});

describe("a French register", () => {
  const { activities, draft } = read(FRENCH_REGISTER, "en");
  const [payroll, prospecting] = activities;

  it("passes over the example of the form", () => {
    expect(draft.records.filter(({ noun }) => noun === "activity")).toHaveLength(2);
  });

  it("reads bases, limits and recipients in French", () => {
    expect(payroll?.purposes).toMatchObject({
      items: [
        {
          legalBases: {
            items: [
              { basis: "art-6-1-b" },
              { basis: "art-6-1-c", provision: { value: "article L3243-4 du Code du travail" } },
            ],
          },
        },
      ],
    });
    expect(payroll?.recipients).toMatchObject({
      items: [{ category: "social-insurance" }, { category: "tax-office" }, { role: "processor" }],
    });
    expect(payroll?.retentionRules).toMatchObject({
      items: [{ limit: { period: "P5Y" }, startsAt: { value: { en: "départ du salarié" } } }],
    });
  });

  it("knows the clauses, their set and their module", () => {
    expect(prospecting?.transfers).toMatchObject({
      items: [
        {
          recipientRow: "r1",
          safeguards: {
            items: [{ tool: "art-46-2-c", sccSet: { value: "scc-2021-914" }, sccModules: ["module-2"] }],
          },
        },
      ],
    });
  });

  it("leaves the prompt of a list as a gap", () => {
    expect(prospecting?.personalData).not.toHaveProperty("note");
  });
});

describe("other layouts", () => {
  it("names a processor's activity by what it does, for each controller", () => {
    const { activities, states } = read(PROCESSOR_REGISTER);
    expect(activities).toMatchObject([
      { name: { de: "Hosting des Kundenportals" }, role: "processor", transfers: { answer: "none" } },
      { name: { de: "Wartung der Mitgliederverwaltung" }, role: "processor", transfers: { answer: "none" } },
    ]);
    expect(activities[0]?.controllersServed).toMatchObject({
      items: [{ processing: { value: { de: "Hosting des Kundenportals" } } }],
    });
    expect(states("party").map(({ name }) => name)).toContain("Stadtwerke Beispiel GmbH");
  });

  it("does not cut a sentence at its commas, and keeps a place that has no field as a note", () => {
    const { activities } = read(SHORT_CSV);
    expect(activities[0]?.purposes).toMatchObject({
      items: [{ name: { de: "Damit wir wissen, wer kommt, und genug Stühle haben" } }],
    });
    expect(activities[0]?.systems).toEqual({
      answer: "not-stated",
      note: { de: "Wo liegt das: Excel auf dem Server" },
    });
  });

  it("guesses columns from what stands in them where the heading says nothing, and lists them as doubtful", () => {
    const { mapping, activities } = read(SAAS_ROPA, "en");
    expect(mapping?.meanings.slice(6, 8)).toEqual(["legal-bases", "retention"]);
    expect(mapping?.doubtful).toEqual([6, 7]);
    // Ireland is in the Union: nothing is transferred to a third country.
    expect(activities[1]?.transfers).toMatchObject({ answer: "none", note: { en: "Country: Ireland" } });
    expect(activities[2]?.transfers).toMatchObject({
      items: [{ destination: { kind: "not-stated" }, safeguards: { items: [{ tool: "art-46-2-c" }] } }],
    });
  });

  it("offers a sheet that it does not know from its first filled row on, and takes nothing of it over", () => {
    const manual = { name: "Anleitung", rows: [[], ["So füllen Sie das Formular aus"], ["1.", "Lesen"]] };
    expect(guessMapping([manual, { name: "Leer", rows: [["", "-"]] }])).toEqual([
      {
        sheet: "Anleitung",
        headingRow: 1,
        meanings: ["ignore", "ignore"],
        headings: ["So füllen Sie das Formular aus", ""],
        doubtful: [0, 1],
      },
    ]);
    expect(read(manual).draft.records).toEqual([]);
  });

  it("offers what it can tell of a sheet with one heading that it knows, and its first column as the name", () => {
    const grid = {
      name: "Liste",
      rows: [
        ["Übersicht Kanzlei"],
        ["Thema", "Rechtsgrundlage", "Laufzeit", "Ampel", ""],
        ["Newsletter", "Art. 6 Abs. 1 lit. a DSGVO", "2 Jahre", "grün", ""],
        ["Bewerbungen", "Art. 6 Abs. 1 lit. b DSGVO", "6 Monate", "rot", ""],
        ["Mandate", "Art. 6 Abs. 1 lit. b DSGVO", "10 Jahre", "grün", "-"],
      ],
    };
    const { mapping, activities } = read(grid);
    expect(mapping).toMatchObject({
      headingRow: 1,
      meanings: ["name", "legal-bases", "retention", "note", "ignore"],
      doubtful: [0, 2, 3],
    });
    expect(activities.map(({ name }) => name)).toEqual([
      { de: "Newsletter" },
      { de: "Bewerbungen" },
      { de: "Mandate" },
    ]);
  });

  it("offers a sheet whose only known heading is the name with that name", () => {
    const rows = [
      ["Verarbeitungstätigkeit", "Feld 1", "Feld 2", "Feld 3", "Feld 4"],
      ["Newsletter", "a", "b", "c", "d"],
    ];
    expect(guessMapping([{ name: "VVT", rows }])[0]?.meanings).toEqual(["name", "note", "note", "note", "note"]);
  });

  it("makes no activities of a sheet that is about something else, although it knows some of its columns", () => {
    const stock = [
      ["Artikel", "Lieferant", "Land", "Preis"],
      ["Papier", "Blatt GmbH", "Schweiz", "3"],
      ["Toner", "Farbe AG", "Japan", "40"],
    ];
    expect(guessMapping([{ name: "Lager", rows: stock }])[0]?.meanings).toEqual(Array(4).fill("ignore"));
  });

  it("leaves sheets that it does not know out beside one that it knows", () => {
    expect(guessMapping([{ name: "Deckblatt", rows: [["Stand", "heute"]] }, GERMAN_REGISTER])).toHaveLength(1);
  });
});

it("brings states that the schemas of their nouns accept, and names only records of the draft", () => {
  const all = [
    ENGLISH_ROPA,
    FRENCH_REGISTER,
    GERMAN_REGISTER,
    GROUPED_REGISTER,
    PROCESSOR_REGISTER,
    SAAS_ROPA,
    SHORT_CSV,
    TWO_ROW_HEADINGS,
  ];
  for (const grid of all) {
    const { draft } = read(grid);
    const keys = new Set(draft.records.map(({ key }) => key));
    for (const { noun, state } of draft.records) {
      if (noun !== "activity") expect(STATE_SCHEMAS[noun].safeParse(state).error).toBeUndefined();
    }
    const named = JSON.stringify(draft.records).match(/"(?:doc|pty|sys|mea|dep)_[a-z0-9]+"/g) ?? [];
    expect(named.filter((key) => !keys.has(key.slice(1, -1)))).toEqual([]);
  }
});

it("passes over a row of hints below the headings, and rows that have a number and nothing else", () => {
  const { activities } = read({
    name: "VVT",
    rows: [
      ["Nr.", "Name", "Zweck", "Löschfrist", "DSFA"],
      ["", "Wie heißt sie?", "Wozu dient sie?", "Bitte angeben", ""],
      ["1", "Lohn", "Abrechnung", "10 Jahre", "ja"],
      ["2", "", "", "", "Ja/Nein"],
      ["3", "[Name]", "–", "", ""],
    ],
  });
  expect(activities.map(({ name }) => name.de)).toEqual(["Lohn"]);
});

it("takes a list of databases that says what is in them for no record, and one of data with source and limit for one", () => {
  const databases = [
    ["Datenspeicher", "Zugriff", "Personenbezogene Daten"],
    ["CRM", "Vertrieb", "Ja"],
  ];
  const inventory = [
    ["Data", "Source", "Disposal"],
    ["IP address", "Server logs", "After 24 hours"],
  ];
  const sheets = [
    { name: "Speicher", rows: databases },
    { name: "Daten", rows: inventory },
  ];
  expect(guessMapping(sheets).map(({ sheet }) => sheet)).toEqual(["Daten"]);
});

it("takes a list for a list although its activities are called like a heading", () => {
  const rows = [
    ["Verarbeitung", "Zweck", "Rechtsgrundlage"],
    ...[0, 1, 2, 3].map((at) => [`Verarbeitung ${at}`, "Zweck", "Vertrag"]),
  ];
  expect(guessMapping([{ name: "VVT", rows }])).toMatchObject([
    { headingRow: 0, meanings: ["name", "purposes", "legal-bases"] },
  ]);
});
