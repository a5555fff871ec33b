// Install and build, each only when something has changed since the last time.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, relative, sep } from "node:path";
import { ended, environment, node24, PlainError, root, say, script, start } from "./process.mjs";

const sourceFolders = ["app", "components", "db", "domain", "lib", "messages", "public", "server"];
const configFile = /^(?:package-lock\.json|package\.json|tsconfig\.json|[\w.-]+\.(?:ts|mts|js|mjs|cjs))$/;
const withoutEffect = /(?:\.test\.tsx?|^next-env\.d\.ts|^vitest\.config\.ts|^playwright\.config\.ts|^\.DS_Store)$/;

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return withoutEffect.test(entry.name) ? [] : [path];
  });
}

/** One digest over everything that `next build` reads; tests are left out, since they change no page. */
export function sourceDigest(folder = root) {
  const configs = readdirSync(folder).filter((name) => configFile.test(name) && !withoutEffect.test(name));
  const files = [
    ...configs.map((name) => join(folder, name)),
    ...sourceFolders.flatMap((name) => filesBelow(join(folder, name))),
  ];
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(folder, file).split(sep).join("/")}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** The lock decides what is installed, the platform which binaries. */
export function lockDigest(folder = root) {
  const lock = readFileSync(join(folder, "package-lock.json"));
  return createHash("sha256").update(`${process.platform} ${process.arch}\n`).update(lock).digest("hex");
}

const read = (file) => (existsSync(file) ? readFileSync(file, "utf8").trim() : undefined);

/** npm runs on the Node it belongs to, never on the one in node_modules that it may be about to replace. */
function npmEnvironment() {
  const own = join("node_modules", ".bin");
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.endsWith(own));
  return { ...process.env, PATH: path.join(delimiter) };
}

async function npm(...args) {
  const windows = process.platform === "win32";
  const options = { env: npmEnvironment(), shell: windows, stdio: ["ignore", "pipe", "pipe"] };
  // Development packages are always wanted: the build needs them, and NODE_ENV=production would leave them out.
  const always = ["--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const child = start("npm", [...args, ...always, "--loglevel=error"], options);
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk) => {
      words += chunk;
    });
  return { code: await ended(child), words };
}

export async function install() {
  const stamp = join(root, "node_modules", ".thirty-stamp");
  const digest = lockDigest();
  if (read(stamp) === digest) return;
  say("Installing the packages that Thirty needs; the first time this takes a minute or two …");
  let result = await npm("ci");
  // The lock was made on Linux. Where npm elsewhere finds it incomplete, it may fill the gaps without writing them down.
  const lockRefused = result.code !== 0 && /EUSAGE|EBADPLATFORM/.test(result.words);
  if (lockRefused && `${process.platform} ${process.arch}` !== "linux x64") result = await npm("install", "--no-save");
  if (result.code !== 0) {
    say(result.words.trim());
    throw new PlainError("The packages could not be installed: npm's reason is above. Is the npm registry reachable?");
  }
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stamp, `${digest}\n`);
}

export async function build() {
  const stamp = join(root, ".next", ".thirty-stamp");
  const digest = sourceDigest();
  if (read(stamp) === digest && existsSync(join(root, ".next", "BUILD_ID"))) return;
  say("Building the application …");
  const env = environment({ NODE_ENV: "production" });
  // The build's own words go to standard error, like all progress.
  const child = start(node24(), [script("next"), "build"], { env, stdio: ["ignore", 2, 2] });
  const code = await ended(child);
  if (code !== 0) throw new PlainError("The application could not be built: the reason is above.");
  writeFileSync(stamp, `${digest}\n`);
}
