import type { Page } from "@playwright/test";
import { demoAccount, expect, expectAccessible, ORGANISATION, test } from "./fixtures";
import { totp } from "./totp";

const PASSWORD = "violet tractor hums at dawn";

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A new auditor with an invitation; answers the link. */
async function invite(page: Page, name: string, email: string): Promise<string> {
  await page.goto(`/${ORGANISATION}/people/new`);
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Role in the register").selectOption("auditor");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  return page.getByLabel("Invitation link").inputValue();
}

test("somebody signs in and comes to the page that they asked for", async ({ asNobody }) => {
  const page = await asNobody();
  const { email, password } = demoAccount("dpo");
  await page.goto(`/${ORGANISATION}/parties?q=hub`);
  await expect(page).toHaveURL(/\/login\?next=/);
  await signIn(page, email, password);
  await expect(page).toHaveURL(new RegExp(`/${ORGANISATION}/parties\\?q=hub$`));
});

test("a wrong password and an unknown address get the same answer", async ({ asNobody }) => {
  const page = await asNobody();
  await page.goto("/login");
  const answers: string[] = [];
  for (const email of [demoAccount("auditor").email, "nobody@demo.example"]) {
    await signIn(page, email, "this is not the password");
    const alert = page.locator("main").getByRole("alert");
    await expect(alert).toBeFocused();
    answers.push((await alert.textContent()) ?? "");
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
    await page.reload();
  }
  expect(answers[0]).toContain("do not belong together");
  expect(answers[1]).toBe(answers[0]);
});

test("an empty form says at each field what is missing", async ({ asNobody }) => {
  const page = await asNobody();
  await page.goto("/login");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription(/Write the e-mail address/);
  await page.getByRole("link", { name: "Write your password." }).click();
  await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
  await expectAccessible(page);
});

for (const next of [
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/..//evil.example",
  "javascript:0",
]) {
  test(`signing in never leads to ${next}`, async ({ asAuditor }) => {
    const page = await asAuditor();
    await page.goto(`/login?next=${encodeURIComponent(next)}`);
    await expect(page).toHaveURL(new RegExp(`^http://localhost:\\d+/${ORGANISATION}`));
  });
}

test("the set-up page of an installation that is set up opens nothing", async ({ asNobody }) => {
  const page = await asNobody();
  await page.goto("/setup#some-old-token");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not open the set-up");
  await expectAccessible(page);
});

test("an invitation makes an account once, and a second factor guards it from then on", async ({ asDpo, asNobody }) => {
  const email = `visitor-${Date.now()}@demo.example`;
  const link = await invite(await asDpo(), "Vera Visitor", email);
  const page = await asNobody();

  await page.goto(link);
  await page.getByLabel("Password", { exact: true }).fill("password");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(/at least 15 characters/i);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page).toHaveURL(new RegExp(`/${ORGANISATION}$`));
  await page.goto(link);
  await expect(page.getByText("This link is not valid.")).toBeVisible();

  await page.goto(`/${ORGANISATION}/account`);
  await page.getByText("Set up a second factor").first().click();
  await page.getByLabel("Your password, to confirm").fill(PASSWORD);
  await page.getByRole("button", { name: "Set up a second factor" }).click();
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  await expectAccessible(page);
  const href = (await page.getByRole("link", { name: "Open in an app on this device" }).getAttribute("href")) ?? "";
  const key = new URL(href).searchParams.get("secret") ?? "";
  const [backup = ""] = await page
    .getByRole("region", { name: "Backup codes" })
    .getByRole("listitem")
    .allTextContents();
  await page.getByLabel("Six digits from the app").fill("000000");
  await page.getByRole("button", { name: "Switch on" }).click();
  await expect(page.getByRole("alert").getByText("This code is not right.")).toBeVisible();
  await page.getByLabel("Six digits from the app").fill(totp(key));
  await page.getByRole("button", { name: "Switch on" }).click();
  await expect(page.getByText("The second factor is on.")).toBeVisible();

  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/login$/);
  await signIn(page, email, PASSWORD);
  await expect(page.getByRole("heading", { name: "Second factor" })).toBeFocused();
  await page.getByLabel("Six digits").fill(totp(key));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(new RegExp(`/${ORGANISATION}$`));

  await page.context().clearCookies({ name: /session/ });
  await page.goto("/login");
  await signIn(page, email, PASSWORD);
  await page.getByRole("button", { name: "Use a backup code instead" }).click();
  await page.getByLabel("Backup code").fill(backup);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(new RegExp(`/${ORGANISATION}$`));
});
