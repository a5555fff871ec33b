import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

/** Makes a draft as a person does and stands in its purposes. */
async function newDraft(page: Page, name: string): Promise<string> {
  await page.goto(`/${ORGANISATION}/activities/new`);
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Responsible department").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Create draft and go on" }).click();
  await page.waitForURL(/\/edit\/purposes$/);
  return page.url().replace(/\/purposes$/, "");
}

const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();

test("a draft is made, filled by keyboard, saved by itself, and still there after a reload", async ({ asDpo }) => {
  const page = await asDpo();
  const address = await newDraft(page, "Visitor book");
  await page.getByRole("radio", { name: "I do not know" }).first().focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  const purpose = page.getByLabel("Purpose", { exact: true });
  for (let step = 0; step < 6 && !(await purpose.evaluate((box) => box === document.activeElement)); step += 1)
    await page.keyboard.press("Tab");
  await expect(purpose).toBeFocused();
  await page.keyboard.type("To know who is in the building in an emergency.");
  await saved(page);
  await page.reload();
  await expect(purpose).toHaveValue("To know who is in the building in an emergency.");
  await page.goto(`${address}/identity`);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Visitor book");
});

test("what the server refuses keeps its text, is named at its field and in the summary", async ({ asDpo }) => {
  const page = await asDpo();
  const address = await newDraft(page, "Key register");
  await page.goto(`${address}/retention`);
  await page.getByRole("radio", { name: "Yes, namely" }).first().check();
  await page.getByLabel("Name", { exact: true }).fill("Lost keys");
  await page.getByRole("radio", { name: "Period", exact: true }).check();
  const number = page.getByLabel("Period: number");
  await number.fill("half a year");
  await page.getByRole("button", { name: "Next: Measures" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveURL(/\/retention$/);
  await summary.getByRole("link", { name: /whole number/ }).click();
  await expect(number).toHaveValue("half a year");
  await number.fill("6");
  await page.getByLabel("Period: unit").selectOption("months");
  await saved(page);
  await page.getByRole("button", { name: "Next: Measures" }).click();
  await page.waitForURL(/\/measures$/);
  await page.goto(`${address}/retention`);
  await expect(number).toHaveValue("6");
});

test("two people change the same field: both states are shown, and the one who was later decides", async ({
  asDpo,
}) => {
  const first = await asDpo();
  const address = await newDraft(first, "Parking permits");
  await first.goto(`${address}/identity`);
  const second = await asDpo();
  await second.goto(`${address}/identity`);
  await first.getByLabel("Name", { exact: true }).fill("Parking permits of staff");
  await saved(first);
  await second.getByLabel("Name", { exact: true }).fill("Parking permits of visitors");
  const panel = second.getByRole("region", { name: "Somebody else changed this too" });
  await expect(panel).toContainText("Parking permits of staff");
  await expect(panel).toContainText("Parking permits of visitors");
  await panel.getByRole("radio", { name: /Keep mine/ }).check();
  await panel.getByRole("button", { name: "Save this choice" }).click();
  await saved(second);
  await first.reload();
  await expect(first.getByLabel("Name", { exact: true })).toHaveValue("Parking permits of visitors");
});

test("changes of different fields come together without a question", async ({ asDpo }) => {
  const first = await asDpo();
  const address = await newDraft(first, "Canteen cards");
  await first.goto(`${address}/identity`);
  const second = await asDpo();
  await second.goto(`${address}/decisions`);
  await first.getByLabel("Name", { exact: true }).fill("Canteen cards and lockers");
  await saved(first);
  await second.getByRole("radio", { name: /no profiling/i }).check();
  await saved(second);
  await first.reload();
  await expect(first.getByLabel("Name", { exact: true })).toHaveValue("Canteen cards and lockers");
});

test("without a connection the text stays and is saved once the connection is back", async ({ asDpo }) => {
  const page = await asDpo();
  const address = await newDraft(page, "Badge photos");
  await page.goto(`${address}/identity`);
  await page.context().setOffline(true);
  await page.getByLabel("Name", { exact: true }).fill("Photos on badges");
  await expect(page.getByText(/no connection/i).first()).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Photos on badges");
  await page.context().setOffline(false);
  await saved(page);
});

test("an owner makes activities for departments of their own, and an auditor none", async ({ asOwner, asAuditor }) => {
  const owner = await asOwner();
  await owner.goto(`/${ORGANISATION}/activities/new`);
  const offered = await owner.getByLabel("Responsible department").locator("option").allTextContents();
  expect(offered).toEqual(["Choose…", "Human Resources"]);
  const auditor = await asAuditor();
  const response = await auditor.goto(`/${ORGANISATION}/activities/new`);
  expect(response?.status()).toBe(404);
});

test("the form passes axe and fits 320 pixels, in German and in the dark", async ({ asDpo }) => {
  const page = await asDpo({ locale: "de", theme: "dark", width: 320, height: 800 });
  for (const section of ["identity", "purposes", "data", "recipients", "documents"]) {
    await page.goto(`/${ORGANISATION}/activities/act_job-applications/edit/${section}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
