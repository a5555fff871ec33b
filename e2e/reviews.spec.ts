import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

const LIST = `/${ORGANISATION}/reviews`;

const row = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
const answer = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** What was approved a moment ago is due in a year; an answer that it is wrong makes it due today. */
async function makeDue(page: Page, id: string): Promise<void> {
  await page.goto(`${LIST}/${id}`);
  await answer(page, "Something must change").click();
  await expect(page).toHaveURL(new RegExp(`/activities/${id}/edit/identity`));
}

test("where nothing changed a review takes two clicks, and the answer is kept in the history", async ({ asOwner }) => {
  const page = await asOwner();
  const id = "act_job-applications";
  await makeDue(page, id);
  await page.goto(LIST);
  await expect(row(page, "Job applications")).toContainText("Something must change");
  await page.getByRole("link", { name: "Job applications" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Job applications" })).toBeVisible();
  await answer(page, "Yes, correct").click();
  await expect(page.getByText("Your answer that it is still correct is kept in the history.")).toBeVisible();
  await expect(row(page, "Job applications")).toHaveCount(0);
  await page.goto(`/${ORGANISATION}/activities/${id}`);
  await expect(page.getByRole("region", { name: "History" })).toContainText("Helga Roth");
});

test("the review page shows the record and what changed around it, and can be read by everybody", async ({
  asOwner,
}) => {
  const page = await asOwner({ locale: "de", theme: "dark", width: 320 });
  await page.goto(`${LIST}/act_job-applications`);
  await expect(page.getByRole("region", { name: "Was sich im Umfeld geändert hat" })).toBeVisible();
  await expect(answer(page, "Ja, richtig")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("not mine becomes a question to the DPO, by keyboard alone", async ({ asOwner, asDpo }) => {
  const owner = await asOwner();
  await owner.goto(`${LIST}/act_successful-applicants`);
  await answer(owner, "Not mine").focus();
  await owner.keyboard.press("Enter");
  const dialog = owner.getByRole("dialog", { name: "Whose activity is this?" });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("Who might know").focus();
  await owner.keyboard.type("Perhaps the IT");
  await owner.keyboard.press("Tab");
  await owner.keyboard.press("Enter");
  await expect(owner.getByText("The DPO has your answer as a question")).toBeVisible();

  const dpo = await asDpo();
  await dpo.goto(LIST);
  await expect(row(dpo, "Successful applicants")).toContainText("Not theirs");
  await expectAccessible(dpo);
});

test("the dashboard counts the reviews that are due and leads to exactly that list", async ({ asOwner }) => {
  const page = await asOwner();
  await makeDue(page, "act_unsuccessful-applicants");
  await page.goto(`/${ORGANISATION}`);
  const line = page.getByRole("region", { name: "Waiting for you" }).getByRole("link", { name: /due$/ });
  const count = Number.parseInt(((await line.textContent()) ?? "").trim(), 10);
  await line.click();
  await expect(page).toHaveURL(new RegExp(`${LIST}$`));
  await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(count);
});

test("a calendar link works without a session until it is withdrawn", async ({ asOwner, asNobody }) => {
  const page = await asOwner();
  await page.goto(`/${ORGANISATION}/account`);
  await page.getByRole("button", { name: "Make a link" }).click();
  const url = await page.getByLabel("Your calendar link").inputValue();
  await expectAccessible(page);

  const nobody = await asNobody();
  const calendar = await nobody.request.get(url);
  expect(calendar.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await calendar.text()).toContain("BEGIN:VEVENT");
  await page.getByRole("button", { name: "Withdraw the link" }).click();
  await expect(page.getByText("The link is withdrawn")).toBeVisible();
  expect((await nobody.request.get(url)).status()).toBe(404);
});
