import { execFile } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { testHouse } from "../testing";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
});
afterAll(() => house.remove());

/** Runs the command line as an operator does, in a process of its own. */
function verify(args: string[] = [], language = "en"): Promise<{ code: number; out: string; err: string }> {
  const bin = path.join(process.cwd(), "node_modules/.bin");
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    THIRTY_DATA: path.dirname(house.db.raw.name),
    LC_ALL: language,
  };
  return new Promise((resolve) => {
    execFile("tsx", ["server/cli/main.ts", "verify", ...args], { env, encoding: "utf8" }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

describe("verify on the command line", { timeout: 120_000 }, () => {
  it("says that all is whole, with a checkpoint to note down that later answers accept", async () => {
    const first = await verify();
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^The history is whole: [\d,]+ entries checked/m);
    const [, checkpoint = ""] =
      new RegExp(`^${SAMPLE_ORGANISATION}: .* (\\d+:[0-9a-f]{64})$`, "m").exec(first.out) ?? [];
    const second = await verify(["--organisation", SAMPLE_ORGANISATION, "--checkpoint", checkpoint], "de_DE.UTF-8");
    expect(second.code).toBe(0);
    expect(second.out).toContain("enthält den Prüfpunkt");
    expect(second.out).not.toContain("org_one");
  });

  it("ends with an error for a checkpoint of another history, and for words that are none", async () => {
    const other = await verify(["--checkpoint", `5:${"ab".repeat(32)}`]);
    expect(other.code).toBe(1);
    expect(other.out).toContain("Entry 5: the checkpoint is not in this history");
    const nonsense = await verify(["--checkpoint", "five"]);
    expect(nonsense).toMatchObject({ code: 1, out: "" });
    expect(nonsense.err).toContain("--checkpoint");
    expect(await verify(["--organisation", "org_nobody"])).toMatchObject({ code: 1, out: "" });
  });

  it("names the records that differ from their history, and mends nothing", async () => {
    const changed = "update records set state = replace(state, 'Newsletter', 'Letter') where id = ?";
    const { id } = house.db.raw
      .prepare<[], { id: string }>("select id from records where state like '%Newsletter%' limit 1")
      .get() ?? { id: "" };
    house.db.raw.prepare(changed).run(id);
    for (const _ of ["once", "again"]) {
      const { code, out, err } = await verify();
      expect(code).toBe(1);
      expect(out).toMatch(new RegExp(`differs from its history \\(${id}\\)`));
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });
});
