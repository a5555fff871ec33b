import { describe, expect, it } from "vitest";
import type { RegisterPaper } from "../../../server/exports/pdf/paper";
import type { Activity } from "../../activities/activity";
import type { Grid } from "../../grids/grid";
import type { MeaningRow } from "../../imports/meaning";
import type { Register } from "../../register";
import type { SheetBlock } from "../../sheet";
import { droppedFrom, inUse, speechIn } from "../layouts.fixture";
import { dskPaper } from "./dsk-paper";
import { isDsk, readDsk } from "./read-dsk";

const written = async (register = inUse) => dskPaper(register, await speechIn("de"), { digest: "ab".repeat(32) });

/** A paper as the tables of a document: facts as two columns, tables with their heads. */
function tablesOf({ cover, sheets, annexes }: RegisterPaper): Grid[] {
  const text = ({ text: own, detail, state }: { text: string; detail?: string | undefined; state: string }) =>
    state === "not-stated" ? "" : [own, detail].filter(Boolean).join("\n");
  const rowsOf = (block: SheetBlock) =>
    block.kind === "rows"
      ? block.rows.map(({ label, values }) => [label, values.map(text).join("\n")])
      : [block.table.head, ...block.table.rows.map(({ cells }) => cells.map(text))];
  const tables = [
    rowsOf({ kind: "rows", rows: cover.rows }),
    ...sheets.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.map(rowsOf))),
    ...annexes.flatMap((annex) => annex.tables.map((table) => rowsOf({ kind: "table", table }))),
  ];
  return tables.map((rows, index) => ({ name: `Table ${index + 1}`, rows }));
}

const said = (row: MeaningRow | undefined, meaning: string) =>
  row?.cells.filter((cell) => cell.meaning === meaning).map(({ text }) => text);

describe("the German form", () => {
  it("is cover, overview, a sheet for each activity in the order of Art. 30, and annexes", async () => {
    const { cover, overview, sheets, annexes, title, subtitle } = await written();
    expect(`${title} ${subtitle}`).toBe(
      "Verzeichnis von Verarbeitungstätigkeiten Verantwortlicher gem. Artikel 30 Abs. 1 DSGVO",
    );
    expect(cover.rows.slice(0, 2).map(({ label }) => label)).toEqual(["Verantwortlicher", "Vertreter"]);
    expect(JSON.stringify(cover.rows)).toContain("Straße: Hauptstr. 1\\nPostleitzahl: 44787\\nOrt: Bochum");
    expect(overview.head.slice(0, 2)).toEqual(["lfd. Nr.", "Benennung"]);
    expect(sheets.map(({ sections }) => sections.map(({ letter }) => letter).join("")).slice(0, 1)).toEqual([
      "abcdefg",
    ]);
    expect(annexes.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining([
        "Empfänger, Auftragsverarbeiter und weitere Stellen",
        "Technische und organisatorische Maßnahmen",
        "Löschung: Vorschriften, Verfahren und Ausnahmen",
      ]),
    );
  });

  it("drops no word, day or code of an activity", async () => {
    expect(droppedFrom(tablesOf(await written()), await speechIn("de"))).toEqual([]);
  });

  it("ticks that there is no transfer only where somebody said so", async () => {
    const boxes = async (answer: "none" | "not-stated") => {
      const activities = inUse.activities.map((entry) => ({
        ...entry,
        state: { ...entry.state, transfers: answer === "none" ? { answer, evidence: [] } : { answer } },
      }));
      return JSON.stringify((await written({ ...inUse, activities })).sheets[0]);
    };
    expect(await boxes("none")).toContain("☑ Datenübermittlung findet nicht statt");
    const open = await boxes("not-stated");
    expect(open).toContain("☐ Datenübermittlung findet nicht statt");
    expect(open).not.toContain("☑");
  });

  it("has a form of its own for what is done on behalf of others, after the others", async () => {
    const [first, second] = inUse.activities;
    if (!first || !second) throw new Error("the fixture has two activities");
    const processor = { ...first, state: { ...first.state, role: "processor" as const } };
    const { sheets } = await written({ ...inUse, activities: [processor, second] });
    expect(sheets.map(({ reference }) => reference)).toEqual(["VVT-0008", "VVT-0007"]);
    expect(sheets[1]?.subtitle).toContain("Art. 30 Abs. 2 DSGVO");
    expect(sheets[1]?.sections[0]?.article).toBe("Art. 30 Abs. 2 lit. a und b DSGVO");
    expect(JSON.stringify(sheets[1])).toContain("Kategorien von Verarbeitungen, die im Auftrag durchgeführt werden");
    expect(
      droppedFrom(tablesOf(await written({ ...inUse, activities: [processor, second] })), await speechIn("de")),
    ).toEqual(["Gemeinsam Verantwortlicher"]);
  });
});

describe("who stands on a German form", () => {
  const rowsOf = (paper: RegisterPaper, index = 0) =>
    (paper.sheets[index]?.sections[0]?.blocks ?? []).flatMap((block) => (block.kind === "rows" ? block.rows : []));
  const asProcessor = (controllersServed: Activity["controllersServed"]): Register => ({
    ...inUse,
    activities: inUse.activities
      .slice(0, 1)
      .map((entry) => ({ ...entry, state: { ...entry.state, role: "processor", controllersServed } })),
  });

  it("is no gap where the cover names the only controller", async () => {
    const { state } = inUse.organisation;
    const legalEntities = state.legalEntities.slice(0, 1);
    const one = { ...inUse, organisation: { ...inUse.organisation, state: { ...state, legalEntities } } };
    expect(rowsOf(await written(one)).map(({ label }) => label)).not.toContain("Verantwortlicher");
    expect(rowsOf(await written()).map(({ label }) => label)).toContain("Verantwortlicher");
  });

  it("is told with the ways to reach whoever is asked about the activity", async () => {
    const said = rowsOf(await written()).map(({ label, values }) => [label, values.map(({ text }) => text).join()]);
    expect(said).toEqual(expect.arrayContaining([["E-Mail-Adresse", "erika@muster.example"]]));
    const order = said.map(([label]) => label);
    expect(order.indexOf("E-Mail-Adresse")).toBeGreaterThan(order.indexOf("Ansprechpartner"));
  });

  it("is called a processor where it processes for others, with the representative and the officer of each of them", async () => {
    const served = inUse.activities[0]?.state.controllersServed;
    if (served?.answer !== "given") throw new Error("the fixture serves a controller");
    const stated = { answer: "given" as const, evidence: [] };
    const parties = inUse.parties.map((entry) => {
      const particulars = {
        representative: { ...stated, value: { de: "Vertretung GmbH" } },
        dataProtectionOfficer: { answer: "none" as const, evidence: [] },
      };
      return { ...entry, state: { ...entry.state, particulars } };
    });
    const paper = await written({ ...asProcessor(served), parties });
    const labels = rowsOf(paper).map(({ label }) => label);
    expect([labels.includes("Auftragsverarbeiter"), labels.includes("Verantwortlicher")]).toEqual([true, false]);
    const [, table] = paper.sheets[0]?.sections[0]?.blocks ?? [];
    const cells = table?.kind === "table" ? table.table.rows[0]?.cells : undefined;
    expect(cells?.[1]?.text).toBe("Vertreter: Vertretung GmbH\nDatenschutzbeauftragter: keine");
  });

  it("is nobody where somebody said that nobody is served, which is no gap", async () => {
    const [served] = rowsOf(await written(asProcessor({ answer: "none", evidence: [] }))).slice(-1);
    expect([served?.label, served?.values[0]?.state]).toEqual([
      "Verantwortliche, in deren Auftrag verarbeitet wird",
      "none",
    ]);
    const [open] = rowsOf(await written(asProcessor({ answer: "not-stated" }))).slice(-1);
    expect(open?.values[0]?.state).toBe("not-stated");
  });
});

describe("the German form, read", () => {
  it("comes back as one row for each activity, without the annexes", async () => {
    const grids = tablesOf(await written());
    expect(isDsk(grids)).toBe(true);
    const [organisation, full, empty, ...others] = readDsk(grids);
    expect(others).toEqual([]);
    expect([organisation?.kind, full?.kind, empty?.kind]).toEqual(["organisation", "activity", "activity"]);
    expect(said(full, "name")).toEqual(["Bewerbungen"]);
    expect(said(full, "legal-bases")).toEqual([
      "Art. 6 Abs. 1 lit. b DSGVO, § 26 BDSG\nArt. 6 Abs. 1 lit. f DSGVO\nArt. 6 Abs. 1 lit. a DSGVO",
    ]);
    expect(said(full, "personal-data")).toEqual(["Kontaktdaten (Telefonnummer)"]);
    expect(said(full, "third-countries")?.[0]).toBe("Cloud Inc., Vereinigte Staaten");
    expect(said(empty, "purposes")).toEqual([]);
  });

  it("takes ticked boxes, skips the others, and knows labels with their article behind them", () => {
    const rows = [
      ["Verarbeitungstätigkeit:", "Lohnabrechnung", "lfd. Nr.:", "4"],
      ["Zwecke der Verarbeitung (Art. 30 Abs. 1 S. 2 lit. b)", "Zahlung der Löhne"],
      [
        "Beschreibung der Kategorien betroffener Personen (Art. 30 Abs. 1 S. 2 lit. c)",
        "☒ Beschäftigte\n☐ Kunden\n☐ Lieferanten",
      ],
      ["Technische und organisatorische Maßnahmen (TOM) gemäß Art. 32 Abs. 1 DSGVO", "siehe Anlage"],
    ];
    const [row] = readDsk([{ name: "Table 1", rows }]);
    expect(row?.cells.map(({ meaning, text }) => [meaning, text])).toEqual([
      ["name", "Lohnabrechnung"],
      ["reference", "4"],
      ["purposes", "Zahlung der Löhne"],
      ["data-subjects", "Beschäftigte"],
      ["measures", "siehe Anlage"],
    ]);
  });
});
