import { execFile } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createActivity } from "../activities/write";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { testHouse } from "../testing";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
});
afterAll(() => house.remove());

/** Runs the command line as a pipeline does, in a process of its own. */
function check(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const bin = path.join(process.cwd(), "node_modules/.bin");
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    THIRTY_DATA: path.dirname(house.db.raw.name),
    LC_ALL: "en",
  };
  const words = ["server/cli/main.ts", "check", "--organisation", SAMPLE_ORGANISATION, ...args];
  return new Promise((resolve) => {
    execFile("tsx", words, { env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

describe("check on the command line", { timeout: 120_000 }, () => {
  it("prints findings of the grade asked for, and ends with 1 only where a grade is to fail", async () => {
    const errors = await check("--grade", "error");
    expect(errors).toMatchObject({ code: 0, err: "" });
    expect(errors.out).toContain("Required by Art. 30 GDPR: VVT-");
    expect(errors.out).not.toContain("Warning:");
    expect((await check("--grade", "error", "--fail-on", "error")).code).toBe(1);
  });

  it("prints SARIF in which every result names a rule, a place and a level", async () => {
    const { out } = await check("--format", "sarif");
    const { runs } = JSON.parse(out);
    const known = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(runs[0].results.length).toBeGreaterThan(100);
    for (const { ruleId, level, locations } of runs[0].results) {
      expect(known).toContain(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(locations[0].logicalLocations[0].fullyQualifiedName).toMatch(/^(act|org|pty|mea|ckl|sys)_/);
    }
  });

  it("prints no line and no command to a terminal or a pipeline that stands in a name", async () => {
    const name = { en: "Payroll\n::error::x\u001b[2J\u202e" };
    await createActivity(house.operator, { organisationId: SAMPLE_ORGANISATION, state: { name } });
    const { out } = await check("--grade", "error");
    expect(out).toContain("Payroll ::error::x");
    expect(out).not.toMatch(/^::/m);
    expect([...out].filter((sign) => sign !== "\n" && /[\p{Cc}\u202e]/u.test(sign))).toEqual([]);
  });

  it("answers a grade that is none with one sentence and nothing else", async () => {
    const wrong = await check("--grade", "fatal");
    expect(wrong).toMatchObject({ code: 1, out: "" });
    expect(wrong.err).toContain("--grade");
  });
});
