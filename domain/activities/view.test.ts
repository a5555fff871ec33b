import { beforeAll, describe, expect, it } from "vitest";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { LOCALES, type Locale } from "../locales";
import { registerContext } from "../records/register-context";
import { aRegister } from "../register.fixture";
import type { Sheet, SheetValue, Translate } from "../sheet";
import { ACTIVITY_FIELDS } from "./fields";
import { activityView } from "./view";

const translators = new Map<Locale, Translate>();
beforeAll(async () => {
  for (const locale of LOCALES) translators.set(locale, await translatorFor(locale));
});

function sheetOf(id: "act_full" | "act_empty", locale: Locale): Sheet {
  const translate = translators.get(locale);
  const entry = aRegister.activities.find((activity) => activity.id === id);
  if (!translate || !entry) throw new Error("The fixture lacks what the test needs.");
  return activityView(entry, registerContext(aRegister, { locale, translate, format: formatFor(locale) }));
}

const blocksOf = (sheet: Sheet) => sheet.sections.flatMap((section) => section.blocks);

const valuesOf = (sheet: Sheet): SheetValue[] =>
  blocksOf(sheet).flatMap((block) =>
    block.kind === "rows" ? block.rows.flatMap((row) => row.values) : block.table.rows.flatMap((row) => row.cells),
  );

const textsOf = (sheet: Sheet): string[] => [
  sheet.title,
  sheet.reference,
  sheet.subtitle,
  ...sheet.sections.flatMap(({ heading, article }) => [heading, article]),
  ...blocksOf(sheet).flatMap((block) =>
    block.kind === "rows" ? block.rows.map((row) => row.label) : [block.table.caption, ...block.table.head],
  ),
  ...valuesOf(sheet).flatMap(({ text, detail }) => [text, detail ?? ""]),
];

const fieldsOn = (sheet: Sheet): Set<string> => {
  const paths = blocksOf(sheet).flatMap((block) =>
    block.kind === "rows" ? block.rows.map((row) => row.field) : [block.table.field],
  );
  return new Set(paths.map((path) => path.split(".")[0] ?? ""));
};

/** A phrase for each thing that the full activity says; every one must be read on its sheet. */
const SAYS: Record<Locale, string[]> = {
  en: [
    "Job applications",
    "VVT-0007",
    "Archived",
    "Hiring has stopped",
    "How we hire.",
    "Human Resources",
    "Head of recruiting",
    "Erika Muster",
    "Acme GmbH",
    "Hauptstr. 1, 44787 Bochum",
    "Joint controller",
    "Sister AG",
    "Arrangement of May",
    "1 March 2019",
    "31 October 2026",
    "Choosing applicants",
    "Art. 6(1)(b) GDPR: Contract or steps before a contract",
    "§ 26 BDSG",
    "the defence of claims",
    "Proof in court",
    "Six months are mild",
    "By a tick",
    "By a log",
    "By e-mail",
    "Job applicants",
    "Referees",
    "Former bosses",
    "Contact data",
    "Telephone number",
    "From the applicant",
    "Required",
    "Data concerning health",
    "Special category (Art. 9 GDPR)",
    "Severe disability",
    "Art. 9(2)(b) GDPR: Employment",
    "§ 164 SGB IX",
    "The hiring team",
    "Cloud Inc.",
    "1 Main St, Boston",
    "Processor",
    "Storing files",
    "Contract of 2021",
    "Social-insurance body",
    "United States",
    "Standard clauses of the Commission",
    "(EU) 2021/914",
    "Module 2",
    "27 September 2021",
    "Signed by both",
    "Risk is low",
    "Own keys",
    "On request",
    "Since 2021",
    "European Patent Organisation",
    "no safeguard stated",
    "6 months from the refusal",
    "Claims under the AGG",
    "§ 15 Abs. 4 AGG",
    "Shredded",
    "Pending lawsuits",
    "Until hiring ends",
    "Own keys for files",
    "Locked cupboards",
    "sid",
    "30 minutes",
    "Hiretool",
    "A score refuses",
    "no profiling takes place",
    "Done",
    "Two criteria are met",
    "DPIA paper",
    "By a leaflet",
    "Right of access (Art. 15 GDPR)",
    "By letter",
    "By a link",
    "October 2020",
    "1 year",
    "15 January 2027",
    "Six or seven months",
    "Field: Retention",
    "last changed 20 November 2026",
  ],
  de: [
    "Bewerbungen",
    "Archiviert",
    "Es wird nicht mehr eingestellt",
    "Wie wir einstellen.",
    "Personal",
    "Leitung Recruiting",
    "Gemeinsam Verantwortlicher",
    "Vereinbarung vom Mai",
    "01.03.2019",
    "31.10.2026",
    "Auswahl von Bewerbern",
    "Art. 6 Abs. 1 lit. b DSGVO: Vertrag",
    "die Abwehr von Ansprüchen",
    "Beweis vor Gericht",
    "Sechs Monate sind milde",
    "Durch ein Häkchen",
    "Durch ein Protokoll",
    "Per E-Mail",
    "Bewerberinnen und Bewerber",
    "Referenzgeber",
    "Frühere Vorgesetzte",
    "Kontaktdaten",
    "Telefonnummer",
    "Von der sich bewerbenden Person",
    "Pflichtangabe",
    "Gesundheitsdaten",
    "Besondere Kategorie (Art. 9 DSGVO)",
    "Art. 9 Abs. 2 lit. b DSGVO",
    "Das einstellende Team",
    "Auftragsverarbeiter",
    "Speichern von Dateien",
    "Vertrag von 2021",
    "Sozialversicherungsträger",
    "Vereinigte Staaten",
    "Standarddatenschutzklauseln der Kommission",
    "Modul 2",
    "27.09.2021",
    "Von beiden unterzeichnet",
    "Das Risiko ist gering",
    "Eigene Schlüssel",
    "Auf Anfrage",
    "Seit 2021",
    "Europäische Patentorganisation",
    "keine Garantie angegeben",
    "6 Monate ab Zugang der Absage",
    "Ansprüche nach dem AGG",
    "Geschreddert",
    "Laufende Verfahren",
    "Bis zur Einstellung",
    "Eigene Schlüssel für Dateien",
    "Verschlossene Schränke",
    "30 Minuten",
    "Ein Punktwert lehnt ab",
    "Profiling findet nicht statt",
    "Durchgeführt",
    "Zwei Kriterien sind erfüllt",
    "Durch ein Merkblatt",
    "Auskunftsrecht (Art. 15 DSGVO)",
    "Per Brief",
    "Über einen Link",
    "Oktober 2020",
    "1 Jahr",
    "15.01.2027",
    "Sechs oder sieben Monate",
    "letzte Änderung 20.11.2026",
  ],
};

describe.each(LOCALES)("the sheet of an activity in %s", (locale) => {
  it("says everything that the activity says", () => {
    const text = textsOf(sheetOf("act_full", locale)).join("\n");
    expect(SAYS[locale].filter((phrase) => !text.includes(phrase))).toEqual([]);
  });

  it("has a place for every field, given or not", () => {
    const head = ["name", "reference"];
    const kept = ["controllersServed", "archivedReason", "outOfUseSince", "particulars", "contradictions"];
    const fields = ACTIVITY_FIELDS.map(({ field }) => field).filter((field) => !head.includes(field));
    const onFull = fieldsOn(sheetOf("act_full", locale));
    const onEmpty = fieldsOn(sheetOf("act_empty", locale));
    expect(fields.filter((field) => !onFull.has(field))).toEqual([]);
    expect(fields.filter((field) => !onEmpty.has(field))).toEqual(kept);
  });

  it("shows no code, no message key and no programmer's word", () => {
    const leak =
      /undefined|\[object|\bNaN\b|art-\d|\bscc-|module-\d|(fields|codes|paper)\.[a-z]|\bP\d+[YMD]\b|_[a-z]+\b/;
    const texts = [...textsOf(sheetOf("act_full", locale)), ...textsOf(sheetOf("act_empty", locale))];
    expect(texts.filter((text) => leak.test(text))).toEqual([]);
  });

  it("calls a gap a gap and none a statement", () => {
    const empty = valuesOf(sheetOf("act_empty", locale)).map(({ state }) => state);
    expect(new Set(empty)).toEqual(new Set(["not-stated", "given"]));
    const none = valuesOf(sheetOf("act_full", locale)).filter(({ state }) => state === "none");
    expect(none).toHaveLength(1);
    expect(none[0]?.evidence).toHaveLength(1);
  });

  it("keeps the order of Art. 30(1)", () => {
    const letters = sheetOf("act_full", locale).sections.map(({ letter }) => letter ?? "");
    expect(letters.join("")).toBe("abcdefg");
  });
});

it("leads from a recipient to its record, with the evidence beside it", () => {
  const table = blocksOf(sheetOf("act_full", "en")).find(
    (block) => block.kind === "table" && block.table.field === "recipients",
  );
  if (table?.kind !== "table") throw new Error("The sheet has no table of recipients.");
  const [row] = table.table.rows;
  expect(row?.cells[0]?.recordId).toBe("pty_cloud");
  expect(row?.evidence[0]?.quotation).toBe("Cloud Inc.");
});

it("marks words that exist in the other language only", () => {
  const [entry] = aRegister.activities;
  const translate = translators.get("de");
  if (!entry || !translate) throw new Error("The fixture lacks what the test needs.");
  const state = { ...entry.state, information: { answer: "given" as const, value: { en: "By post" }, evidence: [] } };
  const context = registerContext(aRegister, { locale: "de", translate, format: formatFor("de") });
  const value = valuesOf(activityView({ ...entry, state }, context)).find(({ text }) => text === "By post");
  expect(value?.lang).toBe("en");
});
