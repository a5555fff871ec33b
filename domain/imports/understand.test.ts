import { describe, expect, it } from "vitest";
import { ActivityContent } from "../activities/activity";
import { Document } from "../documents/document";
import { Measure } from "../measures/measure";
import { Party } from "../parties/party";
import type { Meaning, MeaningRow } from "./meaning";
import { understand } from "./understand";

const COLUMNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A row as a reader hands it over: each meaning in a column of its own. */
function rowOf(texts: Partial<Record<Meaning, string>>, row = 7): MeaningRow {
  const cells = Object.entries(texts).map(([meaning, text], index) => ({
    // safe because the keys of the record are meanings
    meaning: meaning as Meaning,
    text,
    place: { sheet: "VVT", cell: `${COLUMNS.charAt(index)}${row}` },
  }));
  return { kind: "activity", cells };
}

const OPTIONS = { file: "VVT 2025.xlsx", layout: "unknown", locale: "de" } as const;

const APPLICANTS = rowOf({
  name: "Bewerbermanagement",
  department: "Personal",
  purposes: "Auswahl von Bewerbern",
  "legal-bases": "Art. 6 Abs. 1 lit. b DSGVO, § 26 BDSG",
  "data-subjects": "Bewerber, Beschäftigte",
  "personal-data": "Name, Anschrift, Telefon, Lebenslauf",
  "special-data": "Grad der Behinderung",
  "special-data-condition": "Art. 9 Abs. 2 lit. b DSGVO",
  recipients: "Personalabteilung; Salesforce (Auftragsverarbeiter, USA)",
  "third-countries": "USA",
  safeguards: "Privacy Shield",
  retention: "6 Monate nach Abschluss des Verfahrens gem. § 15 AGG",
  measures: "Zutrittskontrolle; siehe Sicherheitskonzept",
  systems: "softgarden",
  owner: "Leitung Personal",
});

const draft = understand([APPLICANTS], OPTIONS);
const activity = draft.records.find(({ noun }) => noun === "activity");
const content = ActivityContent.parse(activity?.state ?? {});
const ofNoun = (noun: string) => draft.records.filter((record) => record.noun === noun);

describe("an answer that no reader has a use for", () => {
  it.each([
    ["purposes", "nein; !", "purposes"],
    ["legal-bases", "keine", "purposes"],
    ["department", "no, see above", "departmentId"],
  ] as const)("under %s is asked about: %j", (meaning, text, field) => {
    const { openTexts } = understand([rowOf({ name: "Newsletter", [meaning]: text })], OPTIONS);
    expect(openTexts.map((one) => [one.field, one.text])).toEqual([[field, text]]);
  });

  it("is kept beside its field where it is a bare yes or no", () => {
    const { records } = understand(
      [rowOf({ name: "Newsletter", processors: "DATEV eG", recipients: "keine" })],
      OPTIONS,
    );
    const activity = ActivityContent.parse(records.find(({ noun }) => noun === "activity")?.state);
    expect(activity.recipients).toMatchObject({ answer: "given", note: { de: "keine" } });
  });
});

describe("a line of a form", () => {
  const place = { sheet: "Fiche", cell: "B59" };
  const draft = understand(
    [
      {
        kind: "activity",
        cells: [
          { meaning: "processors", text: "Cloud Inc.", place },
          { meaning: "transfers", text: "Cloud Inc.", place, of: "transfer-1" },
          { meaning: "third-countries", text: "United States", place, of: "transfer-1" },
          { meaning: "safeguards", text: "CCT", place, of: "transfer-1" },
          { meaning: "personal-data", text: "Diagnoses", place, of: "data-1", heading: "Données concernant la santé" },
          { meaning: "retention", text: "2 ans", place, of: "data-1", heading: "Durée de conservation" },
        ],
      },
    ],
    { ...OPTIONS, layout: "cnil" },
  );
  const content = ActivityContent.parse(draft.records.find(({ noun }) => noun === "activity")?.state);

  it("ties recipient, country and safeguard to one transfer", () => {
    expect(content.transfers).toMatchObject({
      items: [{ recipientRow: "r1", destination: { country: "US" }, safeguards: { items: [{ tool: "art-46-2-c" }] } }],
    });
    expect(draft.openTexts).toEqual([]);
  });

  it("says by its label which data it is about, and ties the limit to them", () => {
    expect(content.personalData).toMatchObject({ items: [{ id: "d1", category: "health", mark: "special" }] });
    expect(content.retentionRules).toMatchObject({ items: [{ dataRows: ["d1"], limit: { period: "P2Y" } }] });
  });
});

describe("a row of somebody else's record", () => {
  it("becomes an activity whose every state its schema accepts", () => {
    expect(content.name).toEqual({ de: "Bewerbermanagement" });
    expect(content.departmentId).toBe(ofNoun("department")[0]?.key);
    for (const { state } of ofNoun("party")) Party.parse(state);
    for (const { state } of ofNoun("measure")) Measure.parse(state);
    for (const { state } of ofNoun("document")) Document.parse(state);
    expect(draft.openTexts).toEqual([]);
  });

  it("gives the purpose its bases with the national provision", () => {
    expect(content.purposes).toMatchObject({
      items: [
        {
          name: { de: "Auswahl von Bewerbern" },
          legalBases: { items: [{ basis: "art-6-1-b", provision: { value: "§ 26 BDSG" } }] },
        },
      ],
    });
  });

  it("knows categories of people and of data, and marks special ones with their condition", () => {
    expect(content.dataSubjects).toMatchObject({ items: [{ category: "applicants" }, { category: "employees" }] });
    expect(content.personalData).toMatchObject({
      items: [
        { category: "identity", mark: "ordinary", items: { de: "Name" } },
        { category: "contact", items: { de: "Anschrift, Telefon" } },
        { category: "employment" },
        { category: "health", mark: "special", condition: { value: "art-9-2-b" } },
      ],
    });
  });

  it("parts recipients inside from parties, and ties a transfer to the party that sits there", () => {
    expect(content.internalRecipients).toMatchObject({ items: [{ description: { de: "Personalabteilung" } }] });
    expect(content.recipients).toMatchObject({ items: [{ id: "r1", role: "processor", partyId: "pty_1" }] });
    expect(ofNoun("party")).toMatchObject([{ state: { name: "Salesforce", contact: { country: "US" } } }]);
    expect(content.transfers).toMatchObject({
      items: [{ destination: { kind: "country", country: "US" }, recipientRow: "r1" }],
    });
  });

  it("keeps the Privacy Shield as what the file calls it, so that the checker finds it", () => {
    expect(content.transfers).toMatchObject({
      items: [{ safeguards: { items: [{ tool: "art-45", description: { de: "Privacy Shield" } }] } }],
    });
  });

  it("computes the time limit and keeps when it begins and which law says so", () => {
    expect(content.retentionRules).toMatchObject({
      items: [
        {
          limit: { kind: "period", period: "P6M" },
          startsAt: { value: { de: "Abschluss des Verfahrens" } },
          provision: { value: "§ 15 AGG" },
        },
      ],
    });
  });

  it("quotes the cell of the file for every fact", () => {
    const [document] = ofNoun("document");
    expect(document).toMatchObject({ state: { title: "VVT 2025.xlsx", kind: "other" } });
    expect(content.ownerFunction).toMatchObject({
      evidence: [{ documentId: document?.key, place: "VVT, O7", quotation: "Leitung Personal" }],
    });
    expect(activity?.places["retentionRules.items.0"]).toEqual({ sheet: "VVT", cell: "L7" });
  });
});

it.each([
  ["Bewerberinnen und Bewerber", ["applicants"]],
  ["Salariées et salariés, clients", ["employees", "customers"]],
  ["Kundinnen und Kunden; Mitarbeiterinnen und Mitarbeiter", ["customers", "employees"]],
])("%j names each group of people once", (text, categories) => {
  const [, found] = understand([rowOf({ name: "Verfahren", "data-subjects": text })], OPTIONS).records;
  const { dataSubjects } = ActivityContent.parse(found?.state ?? {});
  const groups = dataSubjects.answer === "given" ? dataSubjects.items : [];
  expect(groups.map(({ category, description }) => [category, description])).toEqual(
    categories.map((category) => [category, {}]),
  );
});
