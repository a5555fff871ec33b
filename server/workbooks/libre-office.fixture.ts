import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The file as LibreOffice opens it and saves it again as another kind ("xlsx" to "ods", "docx" to "pdf"). */
export async function savedByLibreOffice(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), "thirty-office-"));
  try {
    const source = path.join(folder, `file.${from}`);
    await writeFile(source, bytes);
    // A profile of its own, so that several may run at once and nobody's settings count.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile"))}`;
    const out = path.join(folder, "out");
    await run("soffice", ["--headless", profile, "--convert-to", to, "--outdir", out, source], { timeout: 120_000 });
    return await readFile(path.join(out, `file.${to}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
