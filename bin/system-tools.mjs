// Programs that the tests use and npm does not bring: a browser, tools that look into PDF files, and an office suite that
// opens what is exported as a person would.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { ended, PlainError, say, start } from "./process.mjs";

const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const toolPackages = {
  qpdf: ["qpdf"],
  pdftotext: ["poppler-utils"],
  pdfinfo: ["poppler-utils"],
  pdftoppm: ["poppler-utils"],
  soffice: ["libreoffice-calc", "libreoffice-writer"],
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findProgram(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** The browser that CHROMIUM_PATH names, else the first one installed. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isExecutable(named) ? named : undefined;
  return browsers.map(findProgram).find(Boolean);
}

function missingPackages() {
  const tools = Object.entries(toolPackages).filter(([program]) => !findProgram(program));
  return [...new Set([...(findChromium() ? [] : ["chromium"]), ...tools.flatMap(([, names]) => names)])];
}

function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudo = findProgram("sudo");
  return sudo && spawnSync(sudo, ["-n", "true"], { stdio: "ignore" }).status === 0 ? [sudo, "-n"] : undefined;
}

async function aptGet(prefix, ...args) {
  const [command, ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args];
  // Package managers talk much and unpack for a while; what they say is progress, not a result.
  const code = await ended(start(command, rest, { stdio: ["ignore", 2, 2], timeout: 600_000 }));
  if (code !== 0) throw new PlainError(`apt-get ${args[0]} failed: the reason is above.`);
}

export async function provideSystemTools() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const prefix = findProgram("apt-get") && rootPrefix();
  const wish = `The tests need these programs, which are not installed: ${missing.join(", ")}.`;
  if (!prefix)
    throw new PlainError(
      `${wish} Install them with your system's package manager, or name a browser in CHROMIUM_PATH.`,
    );
  say(`Installing with apt-get: ${missing.join(", ")} …`);
  await aptGet(prefix, "update");
  await aptGet(prefix, "install", "-y", "--no-install-recommends", ...missing);
  const still = missingPackages();
  if (still.length > 0) throw new PlainError(`${wish} apt-get did not bring them: ${still.join(", ")}.`);
}
