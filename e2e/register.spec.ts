import type { Page } from "@playwright/test";
import { expect, ORGANISATION, test } from "./fixtures";

const LIST = `/${ORGANISATION}/activities`;
const UNSUCCESSFUL = `${LIST}/act_unsuccessful-applicants`;

const rows = (page: Page) => page.getByRole("table").locator("tbody tr");
const search = (page: Page) => page.getByRole("searchbox", { name: "Search" });

/** A group of filters opens on a click of its name. */
async function openFilter(page: Page, name: string): Promise<void> {
  await page.locator("summary").filter({ hasText: name }).click();
}

test("six letters find an activity, and the address says what was typed", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(LIST);
  await search(page).pressSequentially("unsucc");
  await expect(page).toHaveURL(/search=unsucc/);
  await expect(rows(page)).toHaveCount(1);
  await expect(search(page)).toBeFocused();
  await page.getByRole("link", { name: "Unsuccessful applicants" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Unsuccessful applicants" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Time limits for erasure" })).toContainText("6 months");
});

test("filters narrow the list, stand as chips, and each is taken away by a click", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(LIST);
  const all = await rows(page).count();
  await openFilter(page, "Retention");
  await page.getByRole("checkbox", { name: /^With a time limit/ }).check();
  await expect(page).toHaveURL(/retention=with/);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await openFilter(page, "Category of people");
  await page.getByRole("checkbox", { name: /^Job applicants/ }).check();
  await expect(page).toHaveURL(/data-subject=applicants/);
  await expect(rows(page).filter({ hasText: "Unsuccessful applicants" })).toHaveCount(1);
  await page.getByRole("link", { name: "Remove Retention: With a time limit" }).click();
  await expect(page).not.toHaveURL(/retention/);
  await expect(page.getByRole("checkbox", { name: /^Job applicants/ })).toBeChecked();
  await page.getByRole("link", { name: "Remove all" }).click();
  await expect(page.getByRole("list", { name: "Narrowed to" })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/data-subject=applicants/);
  await expect(page.getByRole("checkbox", { name: /^Job applicants/ })).toBeChecked();
});

test("a tick keeps its place: the focus stays and its group stays open", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`${LIST}?retention=with`);
  const box = page.getByRole("checkbox", { name: /^With a time limit/ });
  await box.focus();
  await page.keyboard.press("Space");
  await expect(page).not.toHaveURL(/retention/);
  await expect(box).toBeVisible();
  await expect(box).toBeFocused();
});

test("the heads of the columns sort, and say so", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(LIST);
  await expect(page.getByRole("columnheader", { name: "Reference" })).toHaveAttribute("aria-sort", "ascending");
  await page.getByRole("columnheader", { name: "Findings" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=-findings/);
  await expect(page.getByRole("columnheader", { name: "Findings" })).toHaveAttribute("aria-sort", "descending");
  const counts = (await rows(page).locator("td:nth-of-type(4)").allTextContents()).map(Number);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
});

test("an address full of rubbish shows the list, and what finds nothing shows the way back", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`${LIST}?sort=%00&page=-4&finding=&status[]=x&retention=with&retention=with`);
  await expect(rows(page).first()).toBeVisible();
  await page.goto(`${LIST}?page=900`);
  await page.getByRole("link", { name: "To the first page" }).click();
  await expect(rows(page).first()).toBeVisible();
  await page.goto(`${LIST}?search=nothingiscalledthis`);
  await page.getByRole("link", { name: "Show all activities" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("every number of the dashboard opens exactly the list that it counts", async ({ asDpo }) => {
  test.setTimeout(180_000);
  const page = await asDpo();
  const dashboard = `/${ORGANISATION}`;
  await page.goto(dashboard);
  const links = page.locator("main").locator(`a[href^="${LIST}?"]`);
  const addresses = await links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href") ?? ""))]);
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    // Other tests write into the same register, so both numbers are read again where they differ.
    await expect(async () => {
      await page.goto(dashboard);
      const counted = page.locator(`main a[href="${address}"] > :first-child`).first();
      // What nothing is counted under any more has no link.
      if ((await counted.count()) === 0) return;
      const number = await counted.textContent();
      await page.goto(address);
      await expect(page.getByText(/^\d+ (activity|activities)$/)).toHaveText(new RegExp(`^${number} `), {
        timeout: 500,
      });
    }).toPass();
  }
});

test("the palette finds a record from anywhere and opens it by keyboard", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/exports`);
  await page.locator('[aria-keyshortcuts^="Control+K"]').waitFor();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Search and do" }).fill("VVT-0005");
  await expect(page.getByRole("option", { name: /Unsuccessful applicants/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(UNSUCCESSFUL);
});

test("a record shows where each fact can be read, in the words of the source", async ({ asAuditor }) => {
  const page = await asAuditor();
  await page.goto(UNSUCCESSFUL);
  const limits = page.getByRole("region", { name: "Time limits for erasure" });
  await limits.locator("summary").first().click();
  await expect(limits.locator("q").first()).toBeVisible();
  await expect(limits.getByRole("link", { name: "Privacy Policy" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /^Edit/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Archive" })).toHaveCount(0);
});

test("archiving asks for the reason, keeps it in the history, and can be taken back", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`${LIST}/act_competitions`);
  await page.getByRole("button", { name: "Archive" }).click();
  const dialog = page.getByRole("dialog", { name: "Archive this activity" });
  await dialog.getByRole("button", { name: "Archive" }).click();
  await expect(dialog).toContainText("Give the reason");
  await dialog.getByLabel("Why is it archived?").fill("No competition has been held since 2021.");
  await dialog.getByRole("button", { name: "Archive" }).click();
  const history = page.getByRole("region", { name: "History" });
  await expect(history).toContainText("Activity archived by Dana Petrov");
  await expect(history).toContainText("No competition has been held since 2021.");
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(history).toContainText("Activity restored by Dana Petrov");
  await expect(page.getByRole("button", { name: "Archive" })).toBeVisible();
});

test("an owner sees the register of the own department and no more", async ({ asOwner }) => {
  const page = await asOwner();
  await page.goto(LIST);
  await expect(rows(page).filter({ hasText: "Unsuccessful applicants" })).toHaveCount(1);
  await expect(rows(page).filter({ hasText: "Newsletter" })).toHaveCount(0);
  const foreign = await page.goto(`${LIST}/act_newsletter-dispatch`);
  expect(foreign?.status()).toBe(404);
  const menu = page.getByRole("navigation", { name: "Register" });
  await expect(menu.getByRole("link", { name: "Activities" })).toBeVisible();
  for (const name of ["History", "Exports", "People"]) await expect(menu.getByRole("link", { name })).toHaveCount(0);
  for (const place of ["ledger", "exports"]) expect((await page.goto(`/${ORGANISATION}/${place}`))?.status()).toBe(404);
});

test("without scripts the register is a plain form", async ({ asDpo, browser, baseURL }) => {
  const session = await (await asDpo()).context().storageState();
  const context = await browser.newContext({ baseURL, storageState: session, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(LIST);
  await page.getByRole("searchbox").fill("unsuccessful applicants");
  await openFilter(page, "Status");
  await page.getByRole("checkbox", { name: /^Approved/ }).check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/search=unsuccessful\+applicants.*status=approved/);
  await expect(rows(page).first()).toContainText("Unsuccessful applicants");
  await context.close();
});
