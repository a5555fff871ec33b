import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

/** The demonstration's register begins and is approved on the day of the test. */
const today = () => new Date().toISOString().slice(0, 10);
const approvedToday = () => `asOf=${today()}&version=approved`;

test("a day is chosen from any page, stays chosen from page to page, and is left again", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/activities`);
  await page.getByText("As of today").filter({ visible: true }).click();
  await page.getByRole("radio", { name: "Approved" }).check();
  await page.getByRole("button", { name: "Show this day" }).click();
  const banner = page.getByRole("region", { name: "Day and version shown" });
  await expect(banner).toContainText("Approved versions");
  await expect(page.getByRole("status").filter({ hasText: "You are looking at the register" })).toBeAttached();
  await expect(page.getByRole("main").getByRole("link", { name: /create|new activity/i })).toHaveCount(0);

  await page.getByRole("searchbox").fill("applicants");
  await expect(page).toHaveURL(/search=applicants/);
  await expect(page).toHaveURL(/version=approved/);
  await page.getByRole("main").getByRole("row").nth(1).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/activities\/act_[^?]*\?.*version=approved/);
  await expect(banner).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /^edit/i })).toHaveCount(0);

  await banner.getByRole("link", { name: "To the working version" }).click();
  await expect(page).not.toHaveURL(/version=/);
  await expect(banner).toHaveCount(0);
});

test("a form of a day that is over is not there, and a change of it is refused in words", async ({ asDpo }) => {
  const page = await asDpo();
  const path = `/${ORGANISATION}/parties/pty_google-ireland/edit`;
  expect((await page.goto(`${path}?${approvedToday()}`))?.status()).toBe(404);
  const answer = await page.request.post("/api/trpc/parties.update", {
    headers: { "content-type": "application/json", "x-thirty-as-of": `approved ${today()}` },
    data: { id: "pty_google-ireland", revision: 1, changes: { name: "Rewritten" } },
  });
  expect(answer.status()).toBe(409);
  expect(JSON.stringify(await answer.json())).toContain('"past"');
});

test("a day before the register leads to a page that says when it begins", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/activities?asOf=2020-01-01`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Another day");
  await expect(page.getByRole("main")).toContainText("There is nothing to show for 1 January 2020");
  await expectAccessible(page);
});

test("an auditor reads what was approved and is offered nothing else", async ({ asAuditor }) => {
  const page = await asAuditor();
  await page.goto(`/${ORGANISATION}/activities`);
  await expect(page.getByRole("main").getByRole("table").getByRole("link").first()).toBeVisible();
  await page.goto(`/${ORGANISATION}/time`);
  await expect(page.getByRole("radio")).toHaveCount(0);
});

for (const path of ["", "/activities", "/activities/act_unsuccessful-applicants", "/ledger", "/exports"])
  test(`${path || "the dashboard"} of a day is accessible and whole: wide in English, narrow and dark in German`, async ({
    asDpo,
  }) => {
    for (const look of [{}, { locale: "de", theme: "dark", width: 320, height: 640 }] as const) {
      const page = await asDpo(look);
      await page.goto(`/${ORGANISATION}${path}?${approvedToday()}`);
      await expect(page.getByRole("region", { name: /^(Day and version shown|Gezeigter Tag)/ })).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });

test("two days are compared: what came, and that nothing came where nothing did", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/ledger`);
  await page.getByRole("link", { name: "Compare two days" }).click();
  await page.getByLabel("From").fill("2020-01-01");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Came" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/${ORGANISATION}/compare?from=${today()}&to=${today()}`);
  await expect(page.getByRole("main")).toContainText("Nothing differs between these two days");
  const narrow = await asDpo({ locale: "de", theme: "dark", width: 320, height: 640 });
  await narrow.goto(`/${ORGANISATION}/compare?from=2020-01-01&to=${today()}&shown=working`);
  await expectAccessible(narrow);
  await expectNoSidewaysScroll(narrow);
});
