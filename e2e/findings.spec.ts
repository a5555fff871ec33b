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
  await expect(card.getByLabel("Reason")).toHaveAccessibleDescription(/printed and handed over/);
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
  await page.getByRole("group", { name: "How often", exact: false }).first().getByLabel("occasional").check();
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
  await expect(
    page.getByRole("heading", { name: "Tried out: United States, last day 31 December 2026" }),
  ).toBeVisible();
  await expectAccessible(page);
  await expect(decision).toContainText("since 10 July 2023");
});

test("where nothing is touched by the end of an entry, that is said, and no list stands empty", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/law?entry=adequacy-ad&ends=2026-12-31`);
  const tried = page.getByRole("region", { name: /^Tried out: Andorra/ });
  await expect(tried).toContainText("Nothing in this register is touched");
  await expect(tried.getByRole("heading")).toHaveCount(1);
});

test("a finding is given to somebody until a day, is found with them, and waits on their dashboard", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/findings?topic=security`);
  const card = page.getByRole("main").getByRole("listitem").first();
  const title = (await card.getByRole("link").first().textContent()) ?? "";
  await card.getByText("Why, and how to mend it").click();
  await card.getByRole("button", { name: "Assign", exact: true }).click();
  const me = "Dana Petrov";
  await card.getByLabel("Person").selectOption({ label: me });
  await card.getByLabel("To be mended by").fill("2099-12-31");
  await expectAccessible(page);
  await card.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(card).toContainText(`with ${me} · due 31 December 2099`);
  await page.goto(`/${ORGANISATION}`);
  await page.getByRole("link", { name: "1 finding given to you" }).click();
  const mine = page.getByRole("main").getByRole("listitem");
  await expect(mine.filter({ hasText: title })).toHaveCount(1);
  await mine.first().getByText("Why, and how to mend it").click();
  await mine.first().getByRole("button", { name: "Assign anew" }).click();
  await mine.first().getByRole("button", { name: "Take back" }).click();
  await expect(page.getByRole("link", { name: "Given to me (0)" })).toBeVisible();
});

test("an entry of the law is added and removed, and a value is changed and given back", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/law`);
  const ages = page.getByRole("region", { name: "Age of consent, Art. 8" });
  await ages.getByText("Add an age of consent").click();
  await ages.getByLabel("Country").last().selectOption({ label: "United Kingdom" });
  await ages.getByLabel("Age in years (13 to 16)").last().fill("13");
  await ages.getByLabel("First day on which it holds").last().fill("2018-05-25");
  await ages.getByLabel("Source", { exact: true }).last().fill("Data Protection Act 2018, s. 9");
  await expectAccessible(page);
  await ages.getByRole("button", { name: "Add" }).click();
  const kingdom = ages.getByRole("listitem").filter({ hasText: "United Kingdom" });
  await expect(kingdom).toContainText("13 years");
  await expect(kingdom).toContainText("added here");
  await kingdom.getByText("Change it, or see what its end would touch").click();
  await kingdom.getByRole("button", { name: "Remove" }).click();
  await expect(kingdom).toHaveCount(0);

  const drafts = page.getByRole("listitem").filter({ hasText: "A draft may stand beside running processing for" });
  await drafts.getByText("Change it", { exact: true }).click();
  await drafts.getByLabel("Period: number").fill("120");
  await drafts.getByRole("button", { name: "Save" }).click();
  await expect(drafts).toContainText("120 days");
  await expect(drafts).toContainText("changed here");
  await drafts.getByRole("button", { name: "Back to what Thirty ships" }).click();
  await expect(drafts).toContainText("90 days");
});

test("the exemption of Art. 30(5) is asked step by step, each question where its fact is recorded", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/exemption`);
  await expect(page.getByRole("region", { name: "1. How many people are employed?" })).toContainText("not stated");
  await expectAccessible(page);
  const survey = page.getByRole("listitem").filter({ has: page.locator('a[href$="/activities/act_surveys"]') });
  await expect(survey).toContainText("Cannot be said yet");
  await survey.getByRole("link", { name: "Answer what is open" }).click();
  await page.getByRole("group", { name: "Risk", exact: false }).first().getByRole("radio").first().check();
  await expect(page.getByText(/^Saved \d\d:\d\d/).first()).toBeVisible();
  await page.goto(`/${ORGANISATION}/exemption`);
  await expect(survey).toContainText("Must be in the record");
  await expect(survey).toContainText("a risk to the people concerned is likely");
});

test("an open criterion of the screening is asked where the activity's page leads, and the answer counts there", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/activities/act_unsuccessful-applicants`);
  const assessments = page.getByRole("region", { name: "Assessments" });
  await expect(assessments).toContainText("Cannot be said yet");
  await assessments.getByRole("link", { name: "Answer the open criteria" }).click();
  const matching = page.getByRole("group", { name: "Criterion 6", exact: false });
  await expectAccessible(page);
  await matching.getByLabel("met", { exact: true }).check();
  await expect(page.getByText(/^Saved \d\d:\d\d/).first()).toBeVisible();
  await page.goto(`/${ORGANISATION}/activities/act_unsuccessful-applicants`);
  await expect(assessments).toContainText("As a rule required");
  await expect(assessments).toContainText("Criterion 6: matching or combining data sets (met, answered by a person)");
  await expectAccessible(page);
});

for (const path of ["/findings", "/law", "/exemption", "/activities/act_unsuccessful-applicants/edit/circumstances"])
  test(`${path} is accessible and whole: narrow and dark in German`, async ({ asDpo }) => {
    const page = await asDpo({ locale: "de", theme: "dark", width: 320, height: 640 });
    await page.goto(`/${ORGANISATION}${path}`);
    await expect(page.getByRole("main")).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
