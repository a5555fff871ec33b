import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importUploads } from "@/db/schema/imports";
import { ledgerEntries } from "@/db/schema/ledger";
import { testDatabase } from "@/db/testing";
import type { Context } from "../context";
import { mutate } from "../mutate";
import { loadRecords } from "../records/load";

let house: ReturnType<typeof testDatabase>;
let operator: Context;

async function addOrganisation(id: string): Promise<void> {
  const state = { name: `Company ${id}`, legalEntities: [{ id: "main", name: `Company ${id} GmbH` }] };
  await mutate(operator, id, [{ action: "organisation.create", noun: "organisation", id, plan: () => state }]);
}

beforeEach(async () => {
  house = testDatabase();
  operator = { db: house.db, actor: { kind: "operator" }, now: Date.now };
  await addOrganisation("org_one");
});
afterEach(() => house.remove());

/** A file where a person would have it. */
function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(house.folder, name);
  writeFileSync(file, content);
  return file;
}

/** Runs the command line as an operator does, in a process of its own. */
function thirty(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const bin = path.join(process.cwd(), "node_modules/.bin");
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, THIRTY_DATA: house.folder, LC_ALL: "en" };
  return new Promise((resolve) => {
    execFile("tsx", ["server/cli/main.ts", ...args], { env, encoding: "utf8" }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const CSV = [
  "Name der Verarbeitung;Zweck;Rechtsgrundlage;Empfänger;Löschfrist",
  "Newsletter;Werbung;Art. 6 Abs. 1 lit. a DSGVO;Versand GmbH;2 Jahre",
  "Bewerbungen;Auswahl;Art. 6 Abs. 1 lit. b DSGVO;Portal GmbH;wie üblich",
].join("\r\n");

const names = async () =>
  (await loadRecords(house.db, "activity", "org_one")).map(({ state }) => state.name.de ?? state.name.en).sort();
const left = async () => ({
  entries: await house.db.read.$count(ledgerEntries),
  waiting: await house.db.read.$count(importUploads),
});

describe("import on the command line", { timeout: 120_000 }, () => {
  it("says with --dry-run what it would do and writes nothing, does exactly that without, and nothing the second time", async () => {
    const input = fileOf("liste.csv", CSV);
    const before = await left();
    const dry = await thirty("import", "--input", input, "--language", "de", "--dry-run");
    expect(dry).toMatchObject({ code: 0, err: "" });
    const foretold = JSON.parse(dry.out);
    expect(foretold).toMatchObject({ import: null, change: 0, refused: 0, faults: 0 });
    expect(await left()).toEqual(before);

    const real = await thirty("import", "--input", input, "--language", "de");
    expect(real).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(real.out)).toEqual({ ...foretold, import: expect.stringMatching(/^imp_/) });
    expect(await names()).toEqual(["Bewerbungen", "Newsletter"]);
    const after = await left();
    expect(after.waiting).toBe(0);

    const second = await thirty("import", "--input", input, "--language", "de");
    expect(second).toMatchObject({ code: 1, out: "" });
    expect(second.err).toBe("Everything in this file stands in the register already. Nothing was changed.\n");
    expect(await left()).toEqual(after);
  });

  it("takes in the JSON that the export wrote", async () => {
    await thirty("import", "--input", fileOf("liste.csv", CSV), "--language", "de");
    const output = path.join(house.folder, "register.json");
    expect(await thirty("export", "--format", "json", "--working", "--output", output)).toMatchObject({ code: 0 });
    await addOrganisation("org_two");
    const { code, out } = await thirty("import", "--input", output, "--organisation", "org_two");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ refused: 0, faults: 0 });
    const copies = await loadRecords(house.db, "activity", "org_two");
    expect(copies.map(({ state }) => state.name.de).sort()).toEqual(await names());
  });

  it("asks for the organisation where there are several, and refuses in a sentence what it cannot read", async () => {
    const input = fileOf("old.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const before = await left();
    const old = await thirty("import", "--input", input);
    expect(old).toMatchObject({ code: 1, out: "" });
    expect(old.err).toContain("the format of Excel before 2007");
    await addOrganisation("org_two");
    const unnamed = await thirty("import", "--input", fileOf("liste.csv", CSV));
    expect(unnamed).toMatchObject({ code: 1, out: "" });
    expect(unnamed.err).toContain("--organisation");
    expect(await left()).toEqual({ ...before, entries: before.entries + 1 });
  });
});
