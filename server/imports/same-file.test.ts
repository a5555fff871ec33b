import { afterEach, beforeEach, expect, it } from "vitest";
import { updateActivity } from "../activities/write";
import type { Context } from "../context";
import { loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { commitImport } from "./preview";
import { waitingFile } from "./waiting.fixture";

const organisationId = "org_one";
const HEADINGS = "Name der Verarbeitung;Zweck;Rechtsgrundlage;Löschfrist";

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: Context;
beforeEach(async () => {
  house = await testHouse();
  dpo = house.as("dpo");
});
afterEach(() => house.remove());

/** A file that waits, as the page shows it. */
async function shown(text: string, name = "liste.csv") {
  return (await waitingFile(dpo, organisationId, Buffer.from(text), name)).see();
}

async function taken(text: string, name?: string) {
  const { id, digest } = await shown(text, name);
  return commitImport(dpo, { organisationId, id, locale: "de", digest });
}

const activities = () => loadRecords(house.db, "activity", organisationId);

it("adds nothing the second time, although a row has no name, a name is too long, and questions were cut", async () => {
  const long = "wie mit dem Anwalt besprochen, ".repeat(1_000);
  const rows = [";;Art. 6 Abs. 1 lit. c DSGVO;3 Jahre", `${"n".repeat(30_000)};Versand;${long};2 Jahre`];
  const text = [HEADINGS, ...rows].join("\n");
  const { counts } = await taken(text);
  expect(counts.create).toBe(3);
  expect(counts.open).toBeGreaterThan(1);
  const again = await shown(text);
  expect(again).toMatchObject({ writesNothing: true, sizes: { create: 0, change: 0, open: 0 } });
});

it("is known again where an activity was renamed since: it would change that one, and make no second", async () => {
  const text = `${HEADINGS}\nLohn;Entgelt zahlen;Art. 6 Abs. 1 lit. b DSGVO;10 Jahre\n`;
  await taken(text);
  const [before] = await activities();
  await updateActivity(dpo, { id: before?.id ?? "", revision: 1, changes: { name: { de: "Entgeltabrechnung" } } });
  expect((await shown(text)).sizes).toMatchObject({ create: 0, change: 1 });
  // Another file may have something else in that cell.
  expect((await shown(text.replaceAll("Lohn", "Reisekosten"))).sizes).toMatchObject({ create: 1, change: 0 });
});

it("asks about another text although its words stand in an earlier question", async () => {
  await taken(`${HEADINGS}\nLohn;Entgelt;wie mit dem Anwalt besprochen;10 Jahre\n`);
  expect((await shown(`${HEADINGS}\nLohn;Entgelt;Anwalt;10 Jahre\n`)).sizes).toMatchObject({ open: 1 });
});

it("takes in what a file and its sheets are called, however long that is", async () => {
  const long = "wie mit dem Anwalt besprochen, ".repeat(200);
  const { counts } = await taken(`${HEADINGS}\nLohn;Entgelt;${long};10 Jahre\n`, `${"😀".repeat(300)}.csv`);
  expect(counts).toMatchObject({ open: 1, refused: 0 });
});

it("another file in our own layout has other records in its rows without an id", async () => {
  const table = (name: string) => `thirty:parties:csv,name\n,${name}\n`;
  await taken(table("Kurier Nord GmbH"), "neue-partner.csv");
  const { sizes } = await shown(table("Druckerei Süd KG"), "neue-partner.csv");
  expect(sizes).toMatchObject({ create: 1, change: 0 });
  expect((await shown(table("Kurier Nord GmbH"))).sizes).toMatchObject({ create: 0, change: 0 });
});
