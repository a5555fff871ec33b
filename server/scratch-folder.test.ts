import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { scratchFolder } from "./scratch-folder";

it("takes away what a process that is gone left behind, and nothing of one that runs or of others", async () => {
  const here = mkdtempSync(path.join(tmpdir(), "thirty-test-"));
  vi.stubEnv("TMPDIR", here);
  const gone = spawn(process.execPath, ["-e", ""]);
  await once(gone, "exit");
  const kept = [`thirty-scratch-${process.ppid}-abc`, `other-${gone.pid}-abc`, "thirty-scratch-nobody"];
  for (const name of [...kept, `thirty-scratch-${gone.pid}-abc`]) mkdirSync(path.join(here, name));
  const first = path.basename(scratchFolder("thirty-scratch-"));
  const second = path.basename(scratchFolder("thirty-scratch-"));
  expect(readdirSync(here).sort()).toEqual([...kept, first, second].sort());
  vi.unstubAllEnvs();
  rmSync(here, { recursive: true });
});
