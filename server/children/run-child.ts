import { type ChildProcess, spawn } from "node:child_process";
import { getPriority, setPriority } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Progress, Tell } from "@/domain/progress/progress";
import type { FromChild, ToChild } from "./messages";

/** Below every request that somebody waits for. */
const NICE = 10;

export class ChildError extends Error {
  /** `ended`: without an answer, by itself or by somebody else; `failed`: it could not be started or do its job. */
  readonly reason: "busy" | "timeout" | "ended" | "failed";

  constructor(reason: ChildError["reason"], detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = "ChildError";
    this.reason = reason;
  }
}

export type ChildWork = {
  /** Path from the root of the project: it is read from disk, since a bundler moves no script. */
  script: string;
  /** Without it the script is run by Node as it stands, and imports siblings by their full names. */
  importsAsTheHouse?: boolean;
  /** Milliseconds; the time in which it waits for a reply does not count. */
  timeout: number;
  signal?: AbortSignal | undefined;
  root?: string | undefined;
  /** Megabytes of its heap; whoever needs more is stopped by Node itself. */
  heap?: number;
  /** The folder in which it puts what it makes on the way. */
  workshop?: string;
  /** Hears how far the child is. */
  tell?: Tell | undefined;
  /** Does for the child what only this process can; where it fails, the child is stopped and its failure is the outcome. */
  reply?(question: unknown, signal: AbortSignal): Promise<unknown>;
};

/** The child sees no environment: it needs none, and secrets stay here. */
function startChild({ script, importsAsTheHouse, heap, workshop, root = process.cwd() }: ChildWork): ChildProcess {
  // A Node that cannot run TypeScript by itself leaves the child to the one that the project brings along.
  const node = process.features.typescript ? process.execPath : join(root, "node_modules/.bin/node");
  const loader = pathToFileURL(join(root, "server/children/loader.ts")).href;
  const options = [
    ...(heap ? [`--max-old-space-size=${heap}`] : []),
    ...(importsAsTheHouse ? ["--import", loader] : []),
  ];
  const child = spawn(node, [...options, join(/* turbopackIgnore: true */ root, script)], {
    cwd: root,
    env: {
      NODE_ENV: "production",
      TZ: "UTC",
      LANG: "C.UTF-8",
      // What one thread gave back another can take, where the system's library would keep it for each apart.
      MALLOC_ARENA_MAX: "1",
      // What was compiled once need not be compiled by the next one.
      NODE_COMPILE_CACHE: join(root, "node_modules/.cache/children"),
      ...(workshop && { TMPDIR: workshop, TEMP: workshop }),
    },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "advanced",
  });
  if (child.pid) stepBack(child.pid);
  return child;
}

/**
 * Lets a child come after what answers requests, before it has threads, which keep the rank that they were born with. It
 * never ranks above its parent, who may have been told to step back itself; where the system refuses, it works all the same.
 */
function stepBack(pid: number): void {
  try {
    setPriority(pid, Math.max(NICE, getPriority()));
  } catch {
    return;
  }
}

/** A time that runs out, unless it is held. */
function deadline(milliseconds: number, run: () => void) {
  let timer = setTimeout(run, milliseconds);
  let holds = 0;
  return {
    hold() {
      holds += 1;
      clearTimeout(timer);
    },
    release() {
      holds -= 1;
      if (holds === 0) timer = setTimeout(run, milliseconds);
    },
    stop() {
      holds = Number.POSITIVE_INFINITY;
      clearTimeout(timer);
    },
  };
}

/**
 * Has a job done by a process of its own: work that cannot be interrupted from within keeps nobody else waiting, can be
 * stopped, and gives all its memory back. Resolves when the child is gone, and all that was done for it has ended.
 */
export async function runChild<Answer>(work: ChildWork, job: unknown): Promise<Answer> {
  const { signal, timeout, reply } = work;
  signal?.throwIfAborted();
  const child = startChild(work);
  const gone = new AbortController();
  const replies: Promise<void>[] = [];
  let outcome: { answer: Answer } | { cause: unknown } | undefined;
  let words = "";
  const stop = (cause: unknown) => {
    outcome ??= { cause };
    child.kill("SIGKILL");
  };
  const send = (message: ToChild) => child.send(message, (cause) => cause && child.kill("SIGKILL"));
  const clock = deadline(timeout, () => stop(new ChildError("timeout")));
  const replyTo = async (number: number, question: unknown) => {
    clock.hold();
    try {
      send({ kind: "reply", number, value: await reply?.(question, gone.signal) });
    } catch (cause) {
      stop(cause);
    } finally {
      clock.release();
    }
  };
  const onAbort = () => stop(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  child.stderr?.on("data", (chunk) => {
    words = `${words}${chunk}`.slice(-2_000);
  });
  child.on("message", (received) => {
    // safe because the child is ours and says nothing else
    const message = received as FromChild;
    if (message.kind === "question") replies.push(replyTo(message.number, message.value));
    // safe because serveJob gives a child no other way to tell anything
    else if (message.kind === "progress") work.tell?.(message.value as Progress);
    // safe because a child answers what it is made for
    else outcome ??= { answer: message.value as Answer };
  });
  child.once("error", (cause) => stop(new ChildError("failed", cause.message)));
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  send({ kind: "job", value: job });
  await closed;
  const result = outcome ?? { cause: new ChildError("ended", words) };
  clock.stop();
  signal?.removeEventListener("abort", onAbort);
  gone.abort();
  await Promise.all(replies);
  if ("cause" in result) throw result.cause;
  return result.answer;
}
