import { describe, expect, it } from "vitest";
import { ActivityContent } from "../../activities/activity";
import type { Grid } from "../../grids/grid";
import { inOneGo } from "../../steps";
import { guessMapping } from "../columns/guess-mapping";
import { rowsFromMapping } from "../columns/rows-from-mapping";
import { passedOver } from "../passed-over";
import { understand } from "../understand";
import { FORM_WITH_TABLES } from "./forms.fixture";

function read(grid: Grid) {
  const mappings = guessMapping([grid]);
  const rows = rowsFromMapping([grid], mappings);
  const draft = understand(rows, { file: "VVT.xlsx", layout: "unknown", locale: "de" });
  const activities = draft.records
    .filter(({ noun }) => noun === "activity")
    .map(({ state }) => ActivityContent.parse(state));
  const states = (noun: string) => draft.records.filter((record) => record.noun === noun).map(({ state }) => state);
  return {
    mappings,
    activities,
    states,
    openTexts: draft.openTexts,
    faults: inOneGo(
      passedOver(
        [grid],
        mappings.map((mapping) => ({ mapping, rows })),
      ),
    ),
  };
}

describe("small tables in the form of one activity", () => {
  const { mappings, activities, states, openTexts, faults } = read(FORM_WITH_TABLES);
  const [activity] = activities;

  it("are part of its form, each column with what its heading says", () => {
    expect(activities).toHaveLength(1);
    expect(mappings).toHaveLength(1);
    const columns = mappings[0]?.headings.map((heading, at) => [heading, mappings[0]?.meanings[at]]);
    expect(columns).toEqual(
      expect.arrayContaining([
        ["Empfänger: Name", "recipients"],
        ["Empfänger: Rolle", "recipient-detail"],
        ["Empfänger: Land", "recipient-country"],
        ["Empfänger: AVV", "contract"],
        ["Löschfristen: Frist", "retention"],
        ["Löschfristen: Grundlage", "retention-law"],
        ["Technische und organisatorische Maßnahmen: Umsetzung", "measure-detail"],
      ]),
    );
  });

  it("make each row of recipients one with its role, its country and its contract", () => {
    expect(activity?.recipients).toMatchObject({
      items: [
        { role: "processor", contract: { value: { de: "vom 01.02.2023" } } },
        { role: "processor", contract: { value: { de: "ja" } } },
      ],
    });
    expect(activity?.internalRecipients).toMatchObject({ items: [{ description: { de: "Betriebsrat, intern" } }] });
    expect(states("party")).toMatchObject([
      { name: "Softgarden e-recruiting GmbH", contact: { country: "DE" } },
      { name: "Greenhouse Software, Inc.", contact: { country: "US" } },
    ]);
  });

  it("make a transfer of a recipient outside the Union, tied to it, and none of the others", () => {
    expect(activity?.transfers).toMatchObject({
      answer: "given",
      items: [{ recipientRow: "r2", destination: { kind: "country", country: "US" } }],
    });
  });

  it("give each limit the data, the beginning and the provision of its line, and its name where it is about no data", () => {
    expect(activity?.personalData).toMatchObject({ items: [{ items: { de: "Kontaktdaten" } }, {}] });
    expect(activity?.retentionRules).toMatchObject({
      items: [
        {
          dataRows: ["d1"],
          limit: { period: "P6M" },
          startsAt: { value: { de: "Absage" } },
          provision: { value: "§ 15 AGG" },
        },
        {
          dataRows: [],
          name: { de: "Reisekostenbelege" },
          limit: { period: "P10Y" },
          provision: { value: "§ 147 AO" },
        },
      ],
    });
  });

  it("give each measure what its line says of it", () => {
    expect(activity?.measures).toMatchObject({
      items: [
        { measureId: "mea_1", description: { de: "Chipkarten" } },
        { measureId: null, description: { de: "Rollen im Bewerbersystem\nnur Personal" } },
      ],
    });
  });

  it("leave the labels around them as they are, and lose nothing", () => {
    expect(activity?.purposes).toMatchObject({ items: [{ legalBases: { items: [{ basis: "art-6-1-b" }] } }] });
    expect(openTexts).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe("a table of transfers in a form", () => {
  const rows = [
    ["Processing activity", "Newsletter"],
    ["Purposes", "Advertising"],
    ["Data subjects", "Customers"],
    ["Recipients", "Mailer Inc."],
    ["International transfers", "Recipient", "Country", "Safeguard"],
    ["", "Mailer Inc.", "United States", "SCC"],
    ["", "Sift Science, Inc.", "India", "SCC"],
  ];

  it("ties recipient, country and safeguard of each row", () => {
    const { activities } = read({ name: "Form", rows });
    expect(activities[0]?.transfers).toMatchObject({
      items: [
        { recipientRow: "r1", destination: { country: "US" }, safeguards: { items: [{ tool: "art-46-2-c" }] } },
        { destination: { country: "IN" }, safeguards: { items: [{ tool: "art-46-2-c" }] } },
      ],
    });
  });
});

it("a label with one value, a blank table and lines of an address are no table", () => {
  const rows = [
    ["Name der Verarbeitung", "Newsletter"],
    ["Zwecke", "Werbung"],
    ["Verantwortlicher"],
    ["Name", "Muster GmbH"],
    ["Land", "Deutschland"],
    ["Betroffene Personen", "Kunden"],
    ["Empfänger"],
    ["Name", "Rolle", "Land"],
    ["", "", ""],
    ["Löschfrist", "2 Jahre"],
  ];
  const { mappings, activities } = read({ name: "Form", rows });
  expect(mappings).toHaveLength(1);
  expect(activities).toMatchObject([{ retentionRules: { items: [{ limit: { period: "P2Y" } }] } }]);
});
