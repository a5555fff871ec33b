import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

test("a finding says what is wrong and leads to where it is mended; accepted for a reason, it leaves the open ones", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/findings?topic=retention`);
  await expectAccessible(page);
  const card = page.getByRole("main").getByRole("listitem").first();
  const title = await card.getByRole("link").first().textContent();
  await card.getByText("Why, and how to mend it").click();
  await card.getByRole("button", { name: "Accept", exact: true }).click();
  await card.getByLabel("Reason").fill("The procedure is being written.");
  await card.getByLabel("Until").fill("2099-12-31");
  await card.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(page.getByRole("link", { name: "Accepted (1)" })).toBeVisible();
  await page.getByRole("link", { name: "Accepted (1)" }).click();
  const accepted = page.getByRole("main").getByRole("listitem").first();
  await expect(accepted).toContainText(title ?? "");
  await expect(accepted).toContainText("The procedure is being written.");
  await accepted.getByText("Why, and how to mend it").click();
  await accepted.getByRole("button", { name: "Open again" }).click();
  await expect(page.getByRole("link", { name: "Accepted (0)" })).toBeVisible();
  await page.goto(`/${ORGANISATION}/findings?topic=retention`);
  await page.getByRole("main").getByRole("listitem").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/edit\/retention/);
});

test("an auditor reads findings and is offered no judgement", async ({ asAuditor }) => {
  const page = await asAuditor();
  await page.goto(`/${ORGANISATION}/findings`);
  const card = page.getByRole("main").getByRole("listitem").first();
  await card.getByText("Why, and how to mend it").click();
  await expect(card.getByRole("button")).toHaveCount(0);
});

test("what few records need is asked folded away, kept, and shown on the activity", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/activities/act_surveys/edit/circumstances`);
  await page.getByText("Occurrence and scale").click();
  const often = page.getByRole("group", { name: "How often", exact: false }).first();
  await often.getByRole("radio").first().check();
  await often.getByRole("combobox").selectOption("occasional");
  await expect(page.getByText(/^Saved \d\d:\d\d/).first()).toBeVisible();
  await page.goto(`/${ORGANISATION}/activities/act_surveys`);
  await expect(page.getByRole("main")).toContainText("How often");
  await expect(page.getByRole("main")).toContainText("occasional");
});

test("the end of an adequacy decision is tried out: what it would touch is listed, and nothing is changed", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/law?entry=clauses-none&ends=2026-12-31`);
  const decision = page.getByRole("listitem").filter({ hasText: "United States" });
  await decision.getByText("Change it, or see what its end would touch").click();
  await decision.getByLabel("What if it ended on").fill("2026-12-31");
  await decision.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText(/If United States no longer held from 1 January 2027/)).toBeVisible();
  await expectAccessible(page);
  await expect(decision).toContainText("since 10 July 2023");
});

for (const path of ["/findings", "/law", "/activities/act_unsuccessful-applicants/edit/circumstances"])
  test(`${path} is accessible and whole: narrow and dark in German`, async ({ asDpo }) => {
    const page = await asDpo({ locale: "de", theme: "dark", width: 320, height: 640 });
    await page.goto(`/${ORGANISATION}${path}`);
    await expect(page.getByRole("main")).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
