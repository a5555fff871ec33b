import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import german from "@/messages/de/imports.json";
import english from "@/messages/en/imports.json";
import { draftFromTables } from "../tables/draft-from-tables";
import { IMPORT_FAULTS } from "./import-draft";

it.each([
  ["English", english],
  ["German", german],
])("every fault of an import is said in %s, and no other", (_language, { faults }) => {
  expect(Object.keys(faults).sort()).toEqual([...IMPORT_FAULTS].sort());
});

it("faults bring whatever their sentences name", () => {
  const rows = (key: string, ...lines: string[]) => ({
    name: key,
    rows: lines.map((line, index) => `${index === 0 ? `thirty:${key}:csv,` : ""}${line}`.split(",")),
  });
  const { faults } = draftFromTables([
    rows("parties", "name,category,Own", "pty_a,A,clouds,x", "pty_b,,cloud,", "pty_a,B,,", "pty_c,C,,"),
    rows("parties-contracts", "id,kind,signedOn,signedOn.answer", "pty_a,c1,processing,soon,", "pty_x,c2,processing,,"),
    rows("notes", "path,note.en", "pty_a,no.such,Text", "pty_y,name,Text"),
    { name: "Own", rows: [["x"]] },
  ]);
  const translate = createTranslator({
    locale: "en",
    messages: { faults: english.faults },
    onError: (error) => {
      throw error;
    },
  });
  const said = faults.map(({ code, params }) => translate(`faults.${code}`, params));
  expect(said).toContain("The column “Own” is not known: “x” was left out.");
  expect(said).toContain("In the column “name” a value is missing.");
  expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThan(7);
});
