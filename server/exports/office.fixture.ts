/** Opens office documents as LibreOffice does, for tests. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type OpenPdf, openPdf } from "./pdf/pdf-reading.fixture";

export const hasOffice = spawnSync("soffice", ["--version"]).error === undefined;

/** The document as it looks on paper. */
export async function printed(content: Uint8Array, extension: "docx" | "xlsx"): Promise<OpenPdf> {
  const folder = await mkdtemp(path.join(tmpdir(), "thirty-office-"));
  try {
    const file = path.join(folder, `document.${extension}`);
    await writeFile(file, content);
    // A profile of its own, so that several may run at once and none meets a person's settings.
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const { stderr } = spawnSync("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, file], {
      encoding: "utf8",
      timeout: 120_000,
    });
    return await openPdf(path.join(folder, "document.pdf")).catch((cause: unknown) => {
      throw new Error(`LibreOffice opened no ${extension}: ${stderr}`, { cause });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
