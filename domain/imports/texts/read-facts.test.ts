import { describe, expect, it } from "vitest";
import { DATA_CATEGORY_NAMES } from "../vocabulary/data-categories";
import { DATA_SUBJECT_NAMES } from "../vocabulary/data-subjects";
import { MEASURE_NAMES } from "../vocabulary/measures";
import { RECIPIENT_NAMES } from "../vocabulary/recipients";
import { destinationsIn, isEea, readCountry } from "./countries";
import { readDay } from "./days";
import { readParty } from "./party-names";
import { readLimit } from "./periods";
import { splitList, valuesOf } from "./split-list";
import { deniesAll, statementOf } from "./statements";

describe("time limits", () => {
  it.each([
    ["10 Jahre nach Vertragsende", "P10Y", "Vertragsende"],
    ["6 months", "P6M", ""],
    ["30 Tage", "P30D", ""],
    ["sechs Monate", "P6M", ""],
    ["max. 72 Stunden", "PT72H", ""],
    ["six (6) months after rejection", "P6M", "rejection"],
    ["Löschung nach 6 Monaten", "P6M", ""],
    ["10 ans à compter de la clôture", "P10Y", "la clôture"],
    ["7 years from the end of the financial year", "P7Y", "the end of the financial year"],
    ["10 Jahre (§ 147 AO)", "P10Y", ""],
  ])("%s", (text, period, startsAt) => {
    expect(readLimit(text)).toMatchObject({ kind: "period", period, startsAt });
  });

  it("keep what they are about, the law and the ground", () => {
    expect(readLimit("10 Jahre (Buchhaltung)")).toMatchObject({ period: "P10Y", name: "Buchhaltung" });
    expect(readLimit("Rechnungen: 10 Jahre")).toMatchObject({ period: "P10Y", name: "Rechnungen" });
    expect(readLimit("6 Monate nach Abschluss des Verfahrens gem. § 15 AGG")).toMatchObject({
      period: "P6M",
      startsAt: "Abschluss des Verfahrens",
      provision: "§ 15 AGG",
    });
    expect(readLimit("10 Jahre ab Ende des Kalenderjahres (gesetzliche Aufbewahrungspflicht)")).toMatchObject({
      startsAt: "Ende des Kalenderjahres",
      ground: "gesetzliche Aufbewahrungspflicht",
    });
  });

  it.each(["until withdrawal", "bis auf Widerruf", "unbegrenzt", "as long as necessary"])(
    "%j is a criterion",
    (text) => {
      expect(readLimit(text)).toMatchObject({ kind: "criterion", criterion: text, open: false });
    },
  );

  it.each([
    "6 bzw. 10 Jahre",
    "mindestens 3 Jahre",
    "3-5 Jahre",
    "End of employment + 6 years",
    "Account life + 2 years",
    "2 Jahre (oder bis Widerruf)",
  ])("%j holds a period that is not computed, and becomes a question", (text) => {
    expect(readLimit(text)).toMatchObject({ kind: "criterion", criterion: text, open: true });
  });
});

describe("statements", () => {
  it.each([
    "",
    " ",
    "-",
    "–",
    "/",
    "…",
    "Bitte auswählen",
    "Please select",
    "Sélectionnez un élément dans cette liste déroulante ►",
    "<bitte eintragen>",
  ])("%j is a blank", (text) => {
    expect(statementOf(text)).toEqual({ kind: "blank" });
  });

  it.each([
    ["keine", "none"],
    ["None.", "none"],
    ["n/a", "none"],
    ["entfällt", "none"],
    ["sans objet", "none"],
    ["Nein", "no"],
    ["non", "no"],
    ["ja", "yes"],
    ["✓", "yes"],
    ["k. A.", "unknown"],
    ["TBD", "unknown"],
    ["Kunden", "words"],
  ])("%j is %s", (text, kind) => {
    expect(statementOf(text).kind).toBe(kind);
  });

  it("keep what follows yes and no", () => {
    expect(statementOf("Ja, durch Scoring")).toEqual({ kind: "yes", rest: "durch Scoring" });
    expect(statementOf("Nein (nur EU)")).toEqual({ kind: "no", rest: "(nur EU)" });
  });

  it("deny as a sentence only without a but", () => {
    expect(deniesAll("Es findet keine Übermittlung in Drittländer statt")).toBe(true);
    expect(deniesAll("Keine Weitergabe, außer an das Finanzamt")).toBe(false);
  });
});

describe("places", () => {
  it.each([
    ["USA", "US"],
    ["Vereinigtes Königreich", "GB"],
    ["UK", "GB"],
    ["in die Schweiz", "CH"],
    ["États-Unis", "US"],
    ["The Netherlands", "NL"],
    ["Deutschlnd", undefined],
  ])("%j is %s", (text, country) => {
    expect(readCountry(text)).toBe(country);
  });

  it("are found in sentences, organisations too, and no code inside words", () => {
    expect(destinationsIn("Übermittlung nach Indien und an das Europäische Patentamt")).toMatchObject({
      countries: ["IN"],
    });
    expect(destinationsIn("US, IN").countries).toEqual(["US", "IN"]);
    expect(destinationsIn("SendGrid US (standard clauses)").countries).toEqual(["US"]);
    expect(destinationsIn("STORED IN THE CLOUD").countries).toEqual([]);
    for (const name of ["Europäisches Patentamt", "Europäische Patentorganisation", "the European Patent Office"])
      expect(destinationsIn(name)).toEqual({ countries: [], organisations: ["EPO"] });
    expect(isEea("nur EU/EWR")).toBe(true);
  });
});

it.each([
  ["2025-03-01", "2025-03-01"],
  ["31.12.2025", "2025-12-31"],
  ["1.2.24", "2024-02-01"],
  ["12/31/2025", "2025-12-31"],
  ["31/12/2025", "2025-12-31"],
  ["04/05/2025", undefined],
  ["31.02.2025", undefined],
  ["1. Mai 2024", "2024-05-01"],
  ["March 12, 2024", "2024-03-12"],
  ["1er mars 2024", "2024-03-01"],
  ["Q1 2024", undefined],
])("the day %j is %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

describe("lists", () => {
  it.each([
    ["• Kunden\n• Lieferanten", ["Kunden", "Lieferanten"]],
    ["1. Name\n2. Adresse", ["Name", "Adresse"]],
    ["- a\n- b", ["a", "b"]],
    ["Kontaktdaten (Anschrift; E-Mail); Bankdaten", ["Kontaktdaten (Anschrift; E-Mail)", "Bankdaten"]],
    [
      "Verwaltung der Daten aller Kunden,\ndie bei uns bestellen",
      ["Verwaltung der Daten aller Kunden, die bei uns bestellen"],
    ],
  ])("%j", (text, values) => {
    expect(splitList(text)).toEqual(values);
  });

  it("are cut at commas where every part is known or the list plainly enumerates", () => {
    const isKnown = (part: string) => DATA_CATEGORY_NAMES.find(part)?.whole === true;
    expect(valuesOf("Name, E-Mail", isKnown)).toEqual(["Name", "E-Mail"]);
    expect(valuesOf("Name, Vorname, Adresse und Telefon", isKnown)).toEqual(["Name", "Vorname", "Adresse", "Telefon"]);
    expect(valuesOf("Name, die im Vertrag steht, und anderes", isKnown)).toHaveLength(1);
    expect(valuesOf("Salesforce, Inc.", () => false)).toEqual(["Salesforce, Inc."]);
  });
});

it.each([
  ["Salesforce (Auftragsverarbeiter, USA)", "Salesforce", ["Auftragsverarbeiter", "USA"], "certain"],
  ["DATEV eG, Nürnberg", "DATEV eG", ["Nürnberg"], "certain"],
  ["Muster GmbH & Co. KG – Lohnabrechnung", "Muster GmbH & Co. KG", ["Lohnabrechnung"], "certain"],
  ["Externe Partner", "Externe Partner", [], "none"],
  ["Mailchimp (USA), Privacy Shield", "Mailchimp", ["Privacy Shield", "USA"], "certain"],
])("the party in %j", (text, name, details, nameKind) => {
  expect(readParty(text)).toEqual({ name, details, nameKind });
});

describe("vocabularies", () => {
  it.each([
    [DATA_SUBJECT_NAMES, "Mitarbeiter/innen", "employees"],
    [DATA_SUBJECT_NAMES, "Kund*innen", "customers"],
    [DATA_SUBJECT_NAMES, "Bewerber (m/w/d)", "applicants"],
    [DATA_SUBJECT_NAMES, "ehemalige Mitarbeiter", "former-employees"],
    [DATA_SUBJECT_NAMES, "Ansprechpartner bei Kunden", "contact-persons"],
    [DATA_SUBJECT_NAMES, "Salariés", "employees"],
    [DATA_CATEGORY_NAMES, "E-Mail-Adresse", "contact"],
    [DATA_CATEGORY_NAMES, "Krankheitstage", "health"],
    [DATA_CATEGORY_NAMES, "numéro de sécurité sociale", "nir"],
    [RECIPIENT_NAMES, "Krankenkassen", "insurance"],
    [RECIPIENT_NAMES, "tax authorities", "tax-office"],
    [MEASURE_NAMES, "Zugangskontrolle", "login-control"],
    [MEASURE_NAMES, "sauvegarde des données", "backup"],
  ])("know %#: %s", (vocabulary, text, code) => {
    expect(vocabulary.find(text)).toMatchObject({ code, whole: true });
  });
});
