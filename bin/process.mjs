// What every command here needs before anything is installed: plain JavaScript, Node 20, no dependency.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure that is told to the person in one plain sentence, without a stack. */
export class PlainError extends Error {}

/** Progress goes to standard error: standard output belongs to what was asked for. */
export const say = (sentence) => process.stderr.write(`${sentence}\n`);

const living = new Set();

function stopChildren(signal) {
  for (const child of living) child.kill("SIGTERM");
  process.exit(signal === "SIGINT" ? 130 : 143);
}

let answerSignal = stopChildren;

/** Until a command says otherwise, a signal ends what we have started and then us. */
export function whenSignalled(answer = stopChildren) {
  answerSignal = answer;
}

/** Starts a program in the project's folder; it never waits for input that nobody gives. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], ...options });
  living.add(child);
  child.once("close", () => living.delete(child));
  return child;
}

/** Resolves to the exit code once a child has ended; a signal counts as a shell counts it. */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

export async function main(run) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => answerSignal(signal));
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    say(error instanceof PlainError ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}

// The first Node with long support that tells the work of one thread, by which long work steps aside for others.
const lowestNode = [24, 0];

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > lowestNode[0] || (major === lowestNode[0] && minor >= lowestNode[1]);
}

let chosenNode;

/** The Node that runs the application: the one that came with the install, else this one when it is new enough. */
export function node24() {
  if (chosenNode) return chosenNode;
  const installed = join(root, "node_modules", ".bin", "node");
  // Started once, because a binary that is there may still be for another platform (musl, another processor).
  const answer = existsSync(installed) && spawnSync(installed, ["--version"], { encoding: "utf8" });
  if (answer && answer.status === 0 && isNewEnough(answer.stdout.trim())) chosenNode = installed;
  else if (isNewEnough(process.versions.node)) chosenNode = process.execPath;
  else
    throw new PlainError(
      `Thirty needs Node ${lowestNode.join(".")} or newer; this is ${process.versions.node}, and none came with the install for ${process.platform} ${process.arch}.`,
    );
  return chosenNode;
}

/** The script behind a package's command, so that it can be started with the Node of our choice. */
export function script(packageName, command = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** Arguments for Node that run the command line of the application, written in TypeScript. */
export function cli(...args) {
  const tsx = pathToFileURL(join(root, "node_modules", "tsx", "dist", "loader.mjs")).href;
  return ["--import", tsx, join(root, "server", "cli", "main.ts"), ...args];
}

/** The environment of what we start: tools of the project first, so that they, too, find the right Node. */
export function environment(more = {}) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1", ...more };
}

/** Runs Node 24 in the project's folder and collects its standard output; what it says to standard error is shown. */
export async function output(args, env) {
  const child = start(node24(), args, { env: environment(env), stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  const code = await ended(child);
  return { code, text };
}
