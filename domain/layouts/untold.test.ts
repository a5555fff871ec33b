import { describe, expect, it } from "vitest";
import { completeRegister } from "../findings/complete/register.fixture";
import { registerContext } from "../records/register-context";
import type { Speech } from "../sheet-values";
import { wordsIn } from "../words";
import { writeCnil } from "./cnil/write-cnil";
import { dskPaper } from "./dsk/dsk-paper";
import { writeEdps } from "./edps/write-edps";
import { writeIco } from "./ico/write-ico";
import { speechIn, textsIn } from "./layouts.fixture";
import { untoldOf } from "./untold";

/** Where no words for readers stand: proofs, what points to records, and how the register itself is kept. */
const NO_WORDS = new Set([
  "evidence",
  "contact",
  "identity",
  "userId",
  "updatedAt",
  "revision",
  "id",
  "referencePrefix",
]);

/** Every text, day and count in a record, as a file in this language must say it; codes have names of their own. */
function writtenIn(value: unknown, speech: Speech): string[] {
  if (typeof value === "number") return [String(value)];
  if (typeof value === "string") {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [speech.format.day(value)];
    return /^[a-z0-9-]*$|^(?:act|ckl|dep|doc|mea|pty|per|sys)_|^P\d|^[A-Z]{2}$/.test(value) ? [] : [value];
  }
  if (typeof value !== "object" || value === null) return [];
  if (Object.keys(value).some((key) => key === "en" || key === "de")) return [wordsIn(value, speech.locale).text];
  return Object.entries(value).flatMap(([key, inner]) => (NO_WORDS.has(key) ? [] : writtenIn(inner, speech)));
}

const { organisation, departments, people, parties, systems, measures, documents, cookies } = completeRegister;
const SHARED = { organisation, departments, people, parties, systems, measures, documents, cookies };
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

const FORMS: Record<string, (speech: Speech) => readonly string[]> = {
  ico: (speech) => textsIn(writeIco(completeRegister, speech)),
  cnil: (speech) => textsIn(writeCnil(completeRegister, speech)),
  edps: (speech) => {
    const { records, left } = writeEdps(completeRegister, speech);
    const tables = [...records.map(({ table }) => table), left.table];
    return tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  },
  dsk: (speech) => {
    const { cover, sheets, annexes } = dskPaper(completeRegister, speech, { digest: "ab".repeat(32) });
    const tables = annexes.flatMap((annex) => annex.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
    const facts = sheets.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === "rows"
            ? block.rows.flatMap(({ values }) => values)
            : block.table.rows.flatMap(({ cells }) => cells),
        ),
      ),
    );
    const values = [...cover.rows.flatMap((row) => row.values), ...facts, ...tables];
    return values.flatMap(({ text, detail = "" }) => [text, detail]);
  },
};

describe.each(["en", "de"] as const)("a form in %s", (locale) => {
  it.each(Object.keys(FORMS))(
    "of the %s drops no word, day or count of the records that activities share",
    async (form) => {
      const speech = await speechIn(locale);
      const said = inOneLine((FORMS[form]?.(speech) ?? []).join("\n"));
      const written = writtenIn(SHARED, speech).flatMap((text) => text.split("\n"));
      expect(written.length).toBeGreaterThan(60);
      expect([...new Set(written)].filter((text) => !said.includes(inOneLine(text)))).toEqual([]);
    },
  );
});

it("codes are told by their names, records by theirs, and nothing that a cover or an annex says already", async () => {
  const speech = await speechIn("de");
  const untold = untoldOf(completeRegister, registerContext(completeRegister, speech));
  const of = (name: string) => untold.flatMap((one) => (one.name === name ? [`${one.label}: ${one.text}`] : []));
  expect(of("Cloud Ltd.")).toEqual(
    expect.arrayContaining(["Genehmigung von Unterauftragsverarbeitern: allgemein, mit Einspruchsrecht"]),
  );
  expect(of("Portal").join("\n")).toContain("Eigene Schlüssel für Dateien");
  expect(untold.map(({ text }) => text)).not.toEqual(expect.arrayContaining(["club@turnclub.example"]));
  expect(untold.map(({ label }) => label)).not.toContain("Datum");
});
