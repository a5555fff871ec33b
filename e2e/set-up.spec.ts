import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, expectAccessible, test } from "./fixtures";

const PORT = "3124";

/** A new installation as an operator starts it; answers the link that it prints. */
async function startEmpty(data: string): Promise<{ link: string; server: ChildProcess }> {
  const server = spawn("node", ["bin/start.mjs"], { env: { ...process.env, PORT, THIRTY_DATA: data } });
  const link = await new Promise<string>((found, failed) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const match = /http:\/\/\S+#\S+/.exec(said);
      if (match) found(match[0]);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.once("exit", () => failed(new Error(said)));
  });
  return { link, server };
}

test("the printed link sets a new installation up, once", async ({ browser }) => {
  test.slow();
  const data = mkdtempSync(join(tmpdir(), "thirty-set-up-"));
  const { link, server } = await startEmpty(data);
  const context = await browser.newContext({ locale: "en-GB" });
  try {
    const page = await context.newPage();
    await page.goto(link);
    await page.getByLabel("Your name").fill("Ada Officer");
    await page.getByLabel("E-mail").fill("ada@new.example");
    await page.getByLabel("Password", { exact: true }).fill("short");
    await page.getByLabel("Name of the organisation").fill("New Works GmbH");
    await page.getByRole("button", { name: "Set up and sign in" }).click();
    const password = page.getByLabel("Password", { exact: true });
    await expect(password).toHaveAccessibleDescription(/at least 15 characters\./);
    await expectAccessible(page);
    await password.fill("violet tractor hums at dawn");
    await page.getByRole("button", { name: "Set up and sign in" }).click();
    await expect(page).toHaveURL(/\/org_[a-z0-9-]+$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("New Works GmbH");
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.getByText("This installation is already set up.")).toBeVisible();
  } finally {
    await context.close();
    server.kill("SIGTERM");
    await once(server, "exit");
    rmSync(data, { recursive: true, force: true });
  }
});
