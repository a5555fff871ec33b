import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { VISITOR } from "./temporary-house";

const START_LIMIT = 60_000;
const STOP_LIMIT = 8_000;
const REQUEST_LIMIT = 300_000;

/** The application as it is served to people, on a port and a data folder of its own, with somebody signed in. */
export type App = {
  pid: number;
  address: string;
  /** Gets a page as the visitor and reads it to its end. */
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  call(procedure: string, input: unknown): Promise<unknown>;
};
export type Answer = { status: number; milliseconds: number; body: Buffer };

/** Builds what is missing; the build decides for itself whether anything has changed. */
function assertBuilt(): void {
  const { status } = spawnSync(process.execPath, [path.join(process.cwd(), "bin", "build.mjs")], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0 || !existsSync(path.join(process.cwd(), ".next", "BUILD_ID")))
    throw new Error("the application could not be built");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + START_LIMIT;
  while (Date.now() < until && child.exitCode === null) {
    const reply = await fetch(`${address}/api/health`).catch(() => undefined);
    if (reply?.ok) return;
    await wait(100);
  }
  throw new Error("the server did not start");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT);
  await ended;
  clearTimeout(timer);
}

async function signIn(address: string): Promise<string> {
  const reply = await fetch(`${address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify(VISITOR),
  });
  if (!reply.ok) throw new Error(`signing in answered ${reply.status}`);
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

function visitor(address: string, cookie: string): Pick<App, "get" | "call"> {
  const get: App["get"] = async (target, headers = {}) => {
    const before = performance.now();
    const signal = AbortSignal.timeout(REQUEST_LIMIT);
    const reply = await fetch(address + target, { headers: { cookie, ...headers }, redirect: "manual", signal });
    const body = Buffer.from(await reply.arrayBuffer());
    return { status: reply.status, milliseconds: performance.now() - before, body };
  };
  const call: App["call"] = async (procedure, input) => {
    const reply = await fetch(`${address}/api/trpc/${procedure}`, {
      method: "POST",
      headers: { cookie, origin: address, "content-type": "application/json" },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(REQUEST_LIMIT),
    });
    const answer = await reply.json();
    if (!reply.ok) throw new Error(`${procedure} answered ${reply.status}: ${JSON.stringify(answer)}`);
    return answer.result.data;
  };
  return { get, call };
}

/** Serves a data folder while something is measured, and stops serving whatever happens. */
export async function withApp<Result>(folder: string, measure: (app: App) => Promise<Result>): Promise<Result> {
  assertBuilt();
  const port = await freePort();
  const next = path.join(process.cwd(), "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "start", "-p", String(port), "-H", "127.0.0.1"], {
    env: { ...process.env, NODE_ENV: "production", THIRTY_DATA: folder, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", 2],
  });
  const onExit = () => child.kill("SIGKILL");
  process.once("exit", onExit);
  try {
    // The name under which the framework shows a request to the application, whatever name was asked for.
    const address = `http://localhost:${port}`;
    await untilReady(address, child);
    const cookie = await signIn(address);
    return await measure({ pid: child.pid ?? 0, address, ...visitor(address, cookie) });
  } finally {
    process.off("exit", onExit);
    await stop(child);
  }
}
