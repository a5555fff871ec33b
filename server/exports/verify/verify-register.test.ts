import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSample, SAMPLE_ORGANISATION } from "../../installation/load-sample";
import { testHouse } from "../../testing";
import { exportRegister } from "../export-register";

const SCRIPT = path.join(import.meta.dirname, "verify-register.mjs");

let house: Awaited<ReturnType<typeof testHouse>>;
let text: string;
let digest: string;
beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
  const exported = await exportRegister(house.operator, {
    organisationId: SAMPLE_ORGANISATION,
    format: "json",
    locale: "en",
  });
  ({ digest } = exported);
  text = await readFile(exported.file, "utf8");
  await exported.dispose();
});
afterAll(() => house.remove());

/** Runs the script as a reader does who has nothing but the two files. */
async function check(content: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const file = path.join(house.folder, "register.json");
  await writeFile(file, content);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [SCRIPT, file, ...args],
      { cwd: house.folder, encoding: "utf8" },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

describe("the script that goes along with an export", () => {
  it("finds the digest that the paper prints, the checkpoint and the number of activities", async () => {
    const { code, said } = await check(text, "--digest", digest);
    expect(code).toBe(0);
    expect(said).toContain(`Digest       ${digest}`);
    expect(said).toMatch(/Activities {3}32\n/);
    expect(said).toMatch(/Checkpoint {3}\d+:[0-9a-f]{64}\n/);
    expect(said).toContain("The digest is right.");
  });

  it("takes the digest in groups, as the paper prints it", async () => {
    const groups = digest.match(/.{8}/g) ?? [];
    expect((await check(text, "--digest", ...groups)).code).toBe(0);
    expect((await check(text, "--digest", groups.join(" "))).code).toBe(0);
    expect((await check(text, "--digest", ...groups.slice(1))).code).toBe(2);
  });

  it("does not mind spaces, line breaks and the order of names", async () => {
    const shuffled = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()), null, 2);
    expect(shuffled).not.toBe(text);
    expect((await check(`\uFEFF${shuffled}\n`, "--digest", digest)).code).toBe(0);
  });

  it.each([
    ["another letter", (whole: string) => whole.replace("Newsletter", "Newsletters")],
    ["another number", (whole: string) => whole.replace(/"revision":3/, '"revision":4')],
    ["a missing activity", (whole: string) => withoutFirstActivity(whole)],
    ["another day", (whole: string) => whole.replace(/"asOf":"\d{4}/, '"asOf":"2019')],
  ])("finds %s", async (_name, change) => {
    const changed = change(text);
    expect(changed).not.toBe(text);
    const { code, said } = await check(changed, "--digest", digest);
    expect(code).toBe(1);
    expect(said).toContain("THE DIGEST IS NOT RIGHT");
  });

  it("reads a number in another notation as the number that it is", async () => {
    expect((await check(text.replace('"schemaVersion":1', '"schemaVersion":1.0e0'), "--digest", digest)).code).toBe(0);
  });

  it("refuses a name that is given twice, a file that is no register, and a digest that is none", async () => {
    const twice = await check(text.replace('{"activities":', '{"asOf":"2020-01-01","activities":'));
    expect(twice).toMatchObject({ code: 2, said: expect.stringContaining("given twice") });
    expect((await check("{}")).code).toBe(2);
    expect((await check(text.slice(0, -10))).code).toBe(2);
    expect((await check(text, "--digest", "abc")).code).toBe(2);
  });

  it("needs nothing but itself", async () => {
    const imports = (await readFile(SCRIPT, "utf8")).match(/from "(.*)"/g);
    expect(imports).toEqual(['from "node:crypto"', 'from "node:fs"']);
  });
});

function withoutFirstActivity(whole: string): string {
  const register = JSON.parse(whole);
  return JSON.stringify({ ...register, activities: register.activities.slice(1) });
}
