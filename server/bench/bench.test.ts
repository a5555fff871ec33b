import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activities } from "@/db/schema/records";
import { testDatabase } from "@/db/testing";
import { FACETS } from "@/domain/activities/facets";
import { FacetListInput, listFacets } from "../activities/list";
import { loadDataset, variedActivity } from "./dataset";
import { ratio, table } from "./figure";
import { interleaved, median, percentile } from "./measure";
import { randomFrom } from "./random";
import { scriptsOf, weightOf } from "./script-weight";

describe("figures", () => {
  it("takes a middle and a tail that were really measured", () => {
    const numbers = [9, 1, 8, 2, 7, 3, 6, 4, 5, 10];
    expect([median(numbers), percentile(numbers, 0.95), percentile([4], 0.95)]).toEqual([5, 10, 4]);
    expect(() => median([])).toThrow();
  });

  it("times both sides equally often, turn by turn", async () => {
    const turns: string[] = [];
    const times = await interleaved(
      4,
      () => turns.push("ours"),
      () => turns.push("floor"),
    );
    expect([times.ours.length, times.floor.length]).toEqual([4, 4]);
    expect(turns).toEqual(["ours", "floor", "floor", "ours", "ours", "floor", "floor", "ours"]);
  });

  it("says of each aim whether it was met", () => {
    const text = table([ratio("quick", 12, 10, 1.5), ratio("slow", 20, 10, 1.5), ratio("told", 20, 10)]);
    expect(text).toMatch(/quick +\| 1\.20x +\| 1\.50x \| met/);
    expect(text).toMatch(/slow +\| 2\.00x +\| 1\.50x \| missed/);
    expect(text).toMatch(/told +\| 2\.00x +\| +\| +\|/);
  });
});

describe("scripts of a page", () => {
  it("are counted once, without inline ones and those for old browsers", () => {
    const html = `<script src="/a.js?x=1&amp;y=2" async=""></script><script noModule="" src="/old.js"></script>
      <script>inline()</script><link rel="preload" href="/b.js"><script nonce="n" src="/a.js?x=1&amp;y=2"></script>`;
    expect(scriptsOf(html)).toEqual(["/a.js?x=1&y=2"]);
  });

  it("weigh what they weigh compressed one by one", () => {
    const files = [Buffer.from("a".repeat(5_000)), Buffer.from("b".repeat(10))];
    expect(weightOf(files)).toBe(files.reduce((sum, file) => sum + gzipSync(file).length, 0));
  });
});

describe("the dataset", () => {
  let house: ReturnType<typeof testDatabase>;
  beforeAll(() => {
    house = testDatabase();
  });
  afterAll(() => house.remove());

  it("is the same in every run", () => {
    expect(variedActivity(7, randomFrom(1))).toEqual(variedActivity(7, randomFrom(1)));
  });

  it("grows the sample to as many activities as asked for, with values in every facet", async () => {
    const ctx = { db: house.db, actor: { kind: "operator" } as const, now: () => Date.UTC(2026, 10, 23) };
    const organisationId = await loadDataset(ctx, 80);
    expect(await house.db.read.$count(activities)).toBe(80);
    const counts = await listFacets(ctx, FacetListInput.parse({ organisationId }));
    expect(FACETS.filter((facet) => !counts.some((one) => one.facet === facet))).toEqual([]);
  });
});
