import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openDatabase } from "@/db/client";
import { EXPORT_FORMATS } from "@/domain/export-formats";
import type { Handover } from "@/domain/handovers/handover";
import { Progress } from "@/domain/progress/progress";
import { commandOf, descendants } from "../../bench/process-memory";
import type { Context } from "../../context";
import { createHandover } from "../../handovers/handovers";
import { makePack } from "../../handovers/pack";
import { loadSample, SAMPLE_ORGANISATION } from "../../installation/load-sample";
import { loadRecord } from "../../records/load";
import { testHouse } from "../../testing";
import { exportActivity } from "../export-activity";
import { exportList } from "../export-list";
import { type Exported, exportRegister } from "../export-register";
import { refusal } from "../handle";
import { exportApart } from "./export-apart";
import type { Leaving } from "./job";

const organisationId = SAMPLE_ORGANISATION;
const request = { organisationId, locale: "de" } as const;
const activity = { id: "act_unsuccessful-applicants", locale: "en" } as const;

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: Context;
let handover: Handover;
let folder: string;

beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
  // Both sides are to see the same time.
  const now = house.operator.now();
  dpo = { ...house.as("dpo", [], organisationId), now: () => now };
  const wish = { organisationId, recipient: "LDI NRW", note: "", language: "de", linkDays: null } as const;
  const { id } = await createHandover(dpo, wish);
  handover = (await loadRecord(house.db, "handover", id)).state;
  // A place of its own, where what is left behind can be counted.
  folder = await mkdtemp(path.join(tmpdir(), "thirty-test-"));
  vi.stubEnv("TMPDIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
  house.remove();
});

/** Word documents bear the moment in which they were made. */
const SAME_AGAIN = EXPORT_FORMATS.filter((format) => !["dsk-docx", "edps"].includes(format));

const onDisk = () => readdirSync(folder);

/** Name, digest and bytes of a file, which is taken away. */
async function taken({ file, name, digest, dispose }: Exported) {
  const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
  await dispose();
  return { name, digest, sha256 };
}

/** The processes that this one started for a script and that still run. */
const running = (script: string) => descendants(process.pid).filter((pid) => commandOf(pid).includes(script));

/** Who waits for a moment looks again and again, since nobody tells. */
const until = (script: string) => vi.waitUntil(() => running(script).at(0), { timeout: 20_000, interval: 5 });

const pack = (): Leaving => ({ kind: "pack", organisationId, handover });

describe("what is made in a process of its own", () => {
  it("is byte for byte what is made here: a pack", async () => {
    const made = exportApart(dpo, pack());
    expect(await until("exports/apart/child.ts")).toBeGreaterThan(0);
    expect(await taken(await made)).toEqual(await taken(await makePack(dpo, organisationId, handover)));
    expect(onDisk()).toEqual([]);
  }, 120_000);

  it.each(SAME_AGAIN)(
    "is byte for byte what is made here: the register as %s",
    async (format) => {
      const apart = await exportApart(dpo, { kind: "register", request: { ...request, format } });
      expect(await taken(apart)).toEqual(await taken(await exportRegister(dpo, { ...request, format })));
      expect(onDisk()).toEqual([]);
    },
    60_000,
  );

  it("is byte for byte what is made here: a list, and one activity", async () => {
    const list = { ...request, list: "measures", format: "pdf" } as const;
    const one = { ...activity, format: "pdf" } as const;
    expect(await taken(await exportApart(dpo, { kind: "list", request: list }))).toEqual(
      await taken(await exportList(dpo, list)),
    );
    expect(await taken(await exportApart(dpo, { kind: "activity", request: one }))).toEqual(
      await taken(await exportActivity(dpo, one)),
    );
  }, 60_000);

  it("is refused with the code and the fields with which it is refused here", async () => {
    const auditor = house.as("auditor", [], organisationId);
    const stranger = house.as("owner", [], "org_two");
    const register = (more: object): Leaving => ({
      kind: "register",
      request: { ...request, format: "json", ...more },
    });
    await expect(exportApart(stranger, register({}))).rejects.toMatchObject({ code: "forbidden" });
    await expect(exportApart(auditor, register({ version: "working" }))).rejects.toMatchObject({ code: "forbidden" });
    await expect(exportApart(dpo, register({ asOf: "2999-01-01" }))).rejects.toMatchObject({
      code: "bad-input",
      fields: [{ path: "asOf", code: "not-a-day" }],
    });
    const unseen: Leaving = { kind: "activity", request: { ...activity, id: "act_nowhere", format: "docx" } };
    await expect(exportApart(dpo, unseen)).rejects.toMatchObject({ code: "not-found" });
    expect(onDisk()).toEqual([]);
  });
});

describe("what a process tells while somebody waits", () => {
  /** The stages in the order in which they were told, each once for as long as it lasts. */
  const stagesOf = (told: Progress[]) =>
    told.map(({ stage }) => stage).filter((stage, index, all) => stage !== all[index - 1]);

  it("is every stage of a pack in order, with counts that only grow", async () => {
    const told: Progress[] = [];
    const made = await exportApart({ ...dpo, tell: (progress) => told.push(progress) }, pack());
    await made.dispose();
    expect(stagesOf(told)).toEqual(["reading", "wording", "setting", "finishing", "wording", "packing"]);
    const countsOf = (wanted: Progress["stage"]) =>
      told.flatMap((one) => (one.stage === wanted && "counted" in one && one.counted ? [one.counted] : []));
    // Of a single paper there is nothing to count.
    expect([countsOf("setting"), countsOf("finishing")]).toEqual([[], []]);
    for (const stage of ["reading", "packing"] as const) {
      const counts = countsOf(stage);
      const done = counts.map((one) => one.done);
      expect(done).toEqual([...done].sort((one, other) => one - other));
      expect(new Set(counts.map(({ total }) => total)).size).toBe(1);
    }
    const packed = countsOf("packing");
    expect(packed.at(-1)).toEqual({ done: packed.length - 1, total: packed.length - 1 });
    for (const one of told) expect(Progress.parse(one)).toEqual(one);
  }, 60_000);

  it("is the same of whatever leaves: a workbook is read and put into words, one paper has nothing to count", async () => {
    const told: Progress[] = [];
    const ctx = { ...dpo, tell: (progress: Progress) => told.push(progress) };
    await (await exportApart(ctx, { kind: "register", request: { ...request, format: "xlsx" } })).dispose();
    expect(stagesOf(told)).toEqual(["reading", "wording"]);
    told.length = 0;
    await (await exportApart(ctx, { kind: "activity", request: { ...activity, format: "pdf" } })).dispose();
    expect(stagesOf(told)).toEqual(["reading", "wording", "setting", "finishing"]);
    expect(told.at(-1)).toEqual({ stage: "finishing", counted: null });
  }, 60_000);

  it("is that it waits, with how many come first", async () => {
    const told: Progress[] = [];
    const list: Leaving = { kind: "list", request: { ...request, list: "measures", format: "pdf" } };
    const earlier = [exportApart(dpo, list), exportApart(dpo, list)];
    const later = exportApart({ ...dpo, tell: (progress) => told.push(progress) }, list);
    for (const made of await Promise.all([...earlier, later])) await made.dispose();
    expect(told[0]).toEqual({ stage: "waiting", before: 2 });
    expect(stagesOf(told).slice(-3)).toEqual(["wording", "setting", "finishing"]);
  }, 60_000);
});

describe("a process that fails", () => {
  const failed = async (making: Promise<Exported>) => {
    const cause = await making.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(cause).toMatchObject({ name: "ChildError", reason: "ended" });
    const answer = await refusal(cause, new Request("http://localhost:3000/api/exports/pdf"));
    expect(answer.status).toBe(500);
    expect(onDisk()).toEqual([]);
    expect(running("child.ts")).toEqual([]);
  };

  it("is an internal fault to whoever asked, and leaves nothing behind: it cannot read the database", async () => {
    const lost = openDatabase(path.join(house.folder, "lost.sqlite"));
    rmSync(lost.raw.name);
    await failed(exportApart({ ...dpo, db: lost }, pack()));
    lost.close();
  });

  it("is the same when it was killed while its paper was set, and the setting ends with it", async () => {
    const making = exportApart(dpo, pack());
    await until("pdf/child.ts");
    for (const pid of running("exports/apart/child.ts")) process.kill(pid, "SIGKILL");
    await failed(making);
  });

  it("is the same when the one that sets its paper was killed", async () => {
    const making = exportApart(dpo, pack());
    process.kill((await until("pdf/child.ts")) ?? 0, "SIGKILL");
    await failed(making);
  });

  it("is ended when nobody waits any more, with nothing left", async () => {
    const leave = new AbortController();
    const making = exportApart(dpo, pack(), leave.signal);
    await until("pdf/child.ts");
    leave.abort(new Error("left"));
    await expect(making).rejects.toThrow("left");
    expect(onDisk()).toEqual([]);
    expect(running("child.ts")).toEqual([]);
  });

  it("takes its folder away itself when the server is killed", async () => {
    const module = (file: string) => JSON.stringify(pathToFileURL(path.resolve(file)).href);
    const source = `
      const { openDatabase } = await import(${module("db/client.ts")});
      const { exportApart } = await import(${module("server/exports/apart/export-apart.ts")});
      const db = openDatabase(${JSON.stringify(house.db.raw.name)}, { readonly: true });
      await exportApart({ db, actor: ${JSON.stringify(dpo.actor)}, now: Date.now }, ${JSON.stringify(pack())});`;
    const loader = pathToFileURL(path.resolve("server/children/loader.ts")).href;
    const server = spawn(process.execPath, ["--import", loader, "--input-type=module", "-e", source], {
      stdio: "ignore",
    });
    await until("pdf/child.ts");
    expect(onDisk()).toHaveLength(1);
    server.kill("SIGKILL");
    await vi.waitFor(() => expect(onDisk()).toEqual([]), 10_000);
  });
});
