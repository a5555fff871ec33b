import type { Page } from "@playwright/test";
import { openPdf, squeeze } from "../server/exports/pdf/pdf-reading.fixture";
import { expect, ORGANISATION, test } from "./fixtures";

test.describe.configure({ timeout: 180_000 });

const ACTIVITY = "act_unsuccessful-applicants";

async function textOfDownload(page: Page, language: string): Promise<string> {
  await page.goto(`/${ORGANISATION}/exports`);
  await page.getByLabel("Language of the document").selectOption(language);
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "PDF", exact: true }).click();
  return squeeze((await openPdf(await (await waiting).path())).text);
}

async function changeMonths(page: Page, months: string): Promise<void> {
  await page.goto(`/${ORGANISATION}/activities/${ACTIVITY}/edit/retention`);
  const count = page.locator("#field-retentionRules-items-0-limit-period input");
  await count.fill(months);
  await expect(page.getByText(/^(Saved|Gespeichert) \d\d:\d\d/).first()).toBeVisible();
}

/** Submits and approves, as the only DPO of a register may. */
async function approve(page: Page): Promise<void> {
  await page.goto(`/${ORGANISATION}/activities/${ACTIVITY}`);
  await page.getByRole("button", { name: "Submit for review" }).click();
  await page.getByRole("link", { name: "Review", exact: true }).click();
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  // The source names no recipients, which Art. 30 asks for: it is approved for a reason that is kept.
  await page.getByLabel("Why is it approved all the same?").fill("The policy names no recipients; HR is asked.");
  await page.getByRole("button", { name: "Approve now" }).click();
  await expect(page.getByText(/, approved on .*, is in force\./)).toBeVisible();
}

test("that unsuccessful applicants are kept six months is found, changed, seen in history and printed in both languages", async ({
  asDpo,
}) => {
  const page = await asDpo();

  await page.goto(`/${ORGANISATION}/activities?search=unsuccessful+six+months`);
  await expect(page.getByRole("link", { name: "Unsuccessful applicants" })).toBeVisible();
  await page.goto(`/${ORGANISATION}/activities?department=dep_human-resources&retention=with&legal-basis=art-6-1-f`);
  await page.getByRole("link", { name: "Unsuccessful applicants" }).click();
  await expect(page.getByText("6 months", { exact: true }).first()).toBeVisible();

  await changeMonths(page, "7");
  await page.goto(`/${ORGANISATION}/activities/${ACTIVITY}`);
  await expect(page.getByText("7 months", { exact: true }).first()).toBeVisible();
  const history = page.locator("#history");
  await expect(history).toContainText("Dana Petrov");
  await expect(history).toContainText("6 months");
  await expect(history).toContainText("7 months");

  // The record shows what was approved, and the change once it is approved too.
  expect(await textOfDownload(page, "en")).not.toContain(squeeze("7 months"));
  await approve(page);
  expect(await textOfDownload(page, "en")).toContain(squeeze("7 months"));
  expect(await textOfDownload(page, "de")).toContain(squeeze("7 Monate"));
  await changeMonths(page, "6");
  await approve(page);
});
