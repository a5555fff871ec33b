import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "thirty-backup-"));
const data = path.join(folder, "data");
const backup = path.join(folder, "one.backup");

/** Runs the command line as an operator does: its own process, its own data folder. */
function thirty(args: string[], dataFolder = data): { code: number; out: string; err: string } {
  const bin = path.join(process.cwd(), "node_modules/.bin");
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    THIRTY_DATA: dataFolder,
    INIT_CWD: folder,
    LANG: "en",
  };
  const options: ExecFileSyncOptionsWithStringEncoding = { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
  try {
    return { code: 0, out: execFileSync("tsx", ["server/cli/main.ts", ...args], options), err: "" };
  } catch (cause) {
    // safe because execFileSync throws what the process left behind
    const failed = cause as { status: number; stdout: string; stderr: string };
    return { code: failed.status, out: failed.stdout, err: failed.stderr };
  }
}

beforeAll(() => {
  expect(thirty(["prepare-demo", "http://localhost"]).code).toBe(0);
  expect(thirty(["backup", "--output", backup]).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = (dataFolder: string) => /\d+:[0-9a-f]{64}/.exec(thirty(["verify"], dataFolder).out)?.[0] ?? "none";

describe("backup and restore", { timeout: 120_000 }, () => {
  it("brings everything back into an empty folder: history, secrets and all", () => {
    const fresh = path.join(folder, "fresh");
    expect(thirty(["restore", "--input", backup], fresh).code).toBe(0);
    expect(head(fresh)).toEqual(head(data));
    expect(readFileSync(path.join(fresh, "secret"))).toEqual(readFileSync(path.join(data, "secret")));
    expect(statSync(path.join(fresh, "secret")).mode & 0o077).toBe(0);
  });

  it("keeps what stood there when it replaces it, and replaces nothing unasked", () => {
    const occupied = path.join(folder, "occupied");
    thirty(["migrate"], occupied);
    const refused = thirty(["restore", "--input", backup], occupied);
    expect(refused.code).toBe(1);
    expect(refused.err.trim().split("\n")).toHaveLength(1);
    expect(thirty(["restore", "--input", backup, "--replace"], occupied).code).toBe(0);
    expect(readdirSync(folder).some((name) => name.startsWith("occupied-before-restore-"))).toBe(true);
  });

  const damage: Record<string, (file: string) => void> = {
    "one flipped bit": (file) => {
      const bytes = readFileSync(file);
      const at = Math.floor(bytes.length * 0.7);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      writeFileSync(file, bytes);
    },
    "a missing end": (file) => truncateSync(file, statSync(file).size - 100),
    "more at its end": (file) => writeFileSync(file, "more", { flag: "a" }),
    "another kind of file": (file) => writeFileSync(file, "PK\u0003\u0004 not a backup"),
    "an empty file": (file) => writeFileSync(file, ""),
    "a name that leads elsewhere": (file) =>
      writeFileSync(
        file,
        `THIRTY BACKUP 1\n{"madeAt":1,"files":[{"name":"../evil","bytes":0,"sha256":"${"0".repeat(64)}"}]}\n`,
      ),
  };

  it.each(Object.entries(damage))("refuses %s with one sentence and touches nothing", (name, spoil) => {
    const spoilt = path.join(folder, "spoilt.backup");
    copyFileSync(backup, spoilt);
    spoil(spoilt);
    const target = path.join(folder, `untouched-${name.replaceAll(" ", "-")}`);
    const { code, out, err } = thirty(["restore", "--input", spoilt], target);
    expect([code, out]).toEqual([1, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(existsSync(target) && readdirSync(target).length > 0).toBe(false);
  });

  it("answers an unknown verb and a wrong option with one sentence on standard error alone", () => {
    for (const args of [
      ["fly"],
      ["export"],
      ["export", "--format", "docx"],
      ["backup"],
      ["export", "--formt", "pdf"],
    ]) {
      const { code, out, err } = thirty(args);
      expect([args, code, out]).toEqual([args, 1, ""]);
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });
});
