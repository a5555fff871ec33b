import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { testHouse } from "../testing";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
});
afterAll(() => house.remove());

/** Runs the command line as a person does, in a process of its own. */
function exported(...args: string[]): Promise<{ code: number; out: Buffer; err: string }> {
  const env = {
    ...process.env,
    PATH: `${path.join(process.cwd(), "node_modules/.bin")}:${process.env.PATH}`,
    THIRTY_DATA: path.dirname(house.db.raw.name),
    LC_ALL: "en",
  };
  const words = ["server/cli/main.ts", "export", "--organisation", SAMPLE_ORGANISATION, ...args];
  return new Promise((resolve) => {
    execFile("tsx", words, { env, encoding: "buffer", maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err: err.toString() }),
    );
  });
}

describe("a list on the command line", { timeout: 120_000 }, () => {
  it("is written to the file that was named, in the language that was asked for", async () => {
    const output = path.join(house.folder, "stellen.xlsx");
    const wish = ["--list", "parties", "--format", "xlsx", "--language", "de", "--output", output];
    expect(await exported(...wish)).toMatchObject({ code: 0, err: "" });
    const rows: string[][] = utils.sheet_to_json(read(await readFile(output)).Sheets.Stellen ?? {}, { header: 1 });
    expect(rows[0]).toContain("Rolle und Verarbeitungstätigkeiten");
    expect(rows.length).toBeGreaterThan(5);
  });

  it("goes to standard output where no file is named, and nothing else does", async () => {
    const { code, out } = await exported("--list", "measures", "--format", "pdf");
    expect([code, out.subarray(0, 5).toString()]).toEqual([0, "%PDF-"]);
    expect(out.subarray(-8).toString()).toContain("%%EOF");
  });

  it("that is none, or in a form that lists do not have, is one sentence and no file", async () => {
    const output = path.join(house.folder, "none.pdf");
    for (const [wish, named] of [
      [["--list", "neighbours", "--format", "pdf"], "--list"],
      [["--list", "parties", "--format", "json"], "--format"],
    ] as const) {
      const refused = await exported(...wish, "--output", output);
      expect([refused.code, refused.out.length]).toEqual([1, 0]);
      expect(refused.err).toContain(named);
    }
    expect(existsSync(output)).toBe(false);
  });
});
