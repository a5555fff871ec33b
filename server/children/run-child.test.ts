import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { descendants, residentBytes } from "../bench/process-memory";
import type { Part } from "./many-sided-child.fixture";
import { type ChildWork, runChild } from "./run-child";

const run = (part: Part, work: Partial<ChildWork> = {}) =>
  runChild<unknown>({ script: "server/children/many-sided-child.fixture.ts", timeout: 20_000, ...work }, part);

const startedHere = () => descendants(process.pid);

it("runs below everything that answers requests, and sees nothing of the environment", async () => {
  vi.stubEnv("SECRET", "of the installation");
  expect(await run("describe")).toEqual({
    priority: 10,
    environment: expect.not.objectContaining({ SECRET: expect.anything(), HOME: expect.anything() }),
  });
  vi.unstubAllEnvs();
});

it("tells with its last words why a child failed", async () => {
  await expect(run("fail")).rejects.toMatchObject({ reason: "ended", message: /the work went wrong/ });
  await expect(run("leave")).rejects.toMatchObject({ reason: "ended" });
});

it("stops a child whose time is over, although it listens to nobody", async () => {
  await expect(run("hang", { timeout: 500 })).rejects.toMatchObject({ reason: "timeout" });
  expect(startedHere()).toEqual([]);
});

it("stops a child when nobody waits for it any more, and starts none where nobody ever did", async () => {
  const leave = new AbortController();
  const hanging = run("hang", { signal: leave.signal });
  leave.abort(new Error("left"));
  await expect(hanging).rejects.toThrow("left");
  await expect(run("describe", { signal: leave.signal })).rejects.toThrow("left");
  expect(startedHere()).toEqual([]);
});

it("says that a program which is not there failed, as something that no file can be blamed for", async () => {
  await expect(run("describe", { root: "/nowhere" })).rejects.toMatchObject({ reason: "failed" });
});

it("replies to what a child asks, to each question its own, and does not count the time it takes", async () => {
  const reply = async (question: unknown) => {
    if (question === "one") await wait(700);
    return `${question}!`;
  };
  expect(await run("ask-twice", { reply, timeout: 500 })).toEqual(["one!", "two!"]);
});

it("hears in order how far a child is, and its answer after that", async () => {
  const heard: unknown[] = [];
  expect(await run("tell", { tell: (progress) => heard.push(progress) })).toBe("told");
  expect(heard).toEqual([
    { stage: "reading", counted: null },
    { stage: "packing", counted: { done: 1, total: 2 } },
  ]);
});

it("has the failure of a reply as its outcome, and ends the child that would wait for it for ever", async () => {
  const reply = () => Promise.reject(new Error("no reply"));
  await expect(run("ask", { reply })).rejects.toThrow("no reply");
  expect(startedHere()).toEqual([]);
});

it("gives up a reply whose child was killed, and waits until that has ended", async () => {
  let ended = false;
  const reply = async (_question: unknown, gone: AbortSignal) => {
    for (const pid of startedHere()) process.kill(pid, "SIGKILL");
    await wait(20_000, undefined, { signal: gone }).catch(() => undefined);
    ended = true;
  };
  await expect(run("ask", { reply })).rejects.toMatchObject({ reason: "ended" });
  expect(ended).toBe(true);
});

it("leaves no child behind when the process that waits for it is killed", async () => {
  const source = `
    const { runChild } = await import(${JSON.stringify(path.join(import.meta.dirname, "run-child.ts"))});
    const reply = () => { console.log("asked"); return new Promise(() => {}); };
    await runChild({ script: "server/children/many-sided-child.fixture.ts", timeout: 20_000, reply }, "ask");`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => parent.stdout.once("data", resolve));
  const children = descendants(parent.pid ?? 0);
  expect(children).toHaveLength(1);
  parent.kill("SIGKILL");
  await vi.waitFor(() => expect(children.filter(residentBytes)).toEqual([]), 5_000);
});
