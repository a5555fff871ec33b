import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

test.describe.configure({ timeout: 120_000 });

type Committed = { id: string; revision: number };

/** Asks the server as a page of this person would. */
async function ask(page: Page, procedure: string, input: object): Promise<Committed> {
  const origin = new URL(page.url()).origin;
  const response = await page.request.post(`/api/trpc/${procedure}`, {
    headers: { origin, "content-type": "application/json" },
    data: JSON.stringify(input),
  });
  expect(response.ok(), `${procedure}: ${await response.text()}`).toBe(true);
  // safe because the server answers what it has committed
  return ((await response.json()) as { result: { data: Committed } }).result.data;
}

const given = (text: string) => ({ answer: "given", value: { en: text }, evidence: [] });
const kept = (period: string) => ({
  answer: "given",
  items: [{ id: "k1", name: { en: "Tapes" }, limit: { kind: "period", period } }],
});

/** An activity with a version in force, and a draft beside it that was submitted by its owner. */
async function underReview(owner: Page, dpo: Page, name: string): Promise<Committed> {
  const state = { name: { en: name }, departmentId: "dep_human-resources", retentionRules: kept("P6M") };
  const made = await ask(owner, "activities.create", { organisationId: ORGANISATION, state });
  const sent = await ask(owner, "activities.submit", { id: made.id, revision: made.revision });
  const approved = await ask(dpo, "activities.approve", {
    id: made.id,
    revision: sent.revision,
    override: { en: "known" },
  });
  const changes = { retentionRules: kept("P1Y"), description: given("We lend tapes.") };
  const edited = await ask(owner, "activities.update", { id: made.id, revision: approved.revision, changes });
  return ask(owner, "activities.submit", { id: made.id, revision: edited.revision });
}

test("the reviewer reads only what changed, marks it by keys, and approves in four actions", async ({
  asOwner,
  asDpo,
}) => {
  const [owner, dpo] = [await asOwner(), await asDpo()];
  for (const page of [owner, dpo]) await page.goto(`/${ORGANISATION}`);
  const { id } = await underReview(owner, dpo, "Lending of tapes");
  await dpo.goto(`/${ORGANISATION}/activities?status=in-review`);
  await dpo.getByRole("link", { name: "Lending of tapes" }).click();
  await dpo.getByRole("link", { name: "Review", exact: true }).click();

  await expect(dpo.getByText("What changed against version 1")).toBeVisible();
  await expect(dpo.getByText("Retention of Tapes: 6 months became 1 year")).toBeVisible();
  await expect(dpo.getByText("Description: We lend tapes. is new")).toBeVisible();
  await expect(dpo.getByRole("heading", { level: 2, name: "Name", exact: true })).toHaveCount(0);
  await expect(dpo.getByText("0 of 2 changes seen")).toBeVisible();
  await expectAccessible(dpo);

  await dpo.keyboard.press("j");
  await expect(dpo.getByRole("region", { name: "Retention" })).toBeFocused();
  await dpo.keyboard.press("s");
  await expect(dpo.getByText("1 of 2 changes seen")).toBeVisible();
  await dpo.reload();
  await expect(dpo.getByRole("checkbox", { name: /^Seen ?: Retention/ })).toBeChecked();
  await dpo.getByRole("button", { name: "Mark all as seen" }).click();
  await expect(dpo.getByText("2 of 2 changes seen")).toBeVisible();
  await dpo.keyboard.press("a");
  await dpo.getByRole("button", { name: "Approve now" }).click();
  await expect(dpo).toHaveURL(new RegExp(`/activities/${id}$`));
  await expect(dpo.getByText(/Version 2, approved on .*, is in force\./)).toBeVisible();
});

test("what was changed while the reviewer read is not approved, and is said", async ({ asOwner, asDpo }) => {
  const [owner, dpo] = [await asOwner(), await asDpo()];
  for (const page of [owner, dpo]) await page.goto(`/${ORGANISATION}`);
  const { id, revision } = await underReview(owner, dpo, "Lending of films");
  await dpo.goto(`/${ORGANISATION}/activities/${id}/review`);
  await expect(dpo.getByRole("button", { name: "Approve" })).toBeVisible();
  const withdrawn = await ask(owner, "activities.withdraw", { id, revision });
  const changes = { description: given("We sell tapes.") };
  const edited = await ask(owner, "activities.update", { id, revision: withdrawn.revision, changes });
  await ask(owner, "activities.submit", { id, revision: edited.revision });

  await dpo.getByRole("button", { name: "Approve" }).click();
  await dpo.getByLabel("Why is it approved all the same?").fill("Known.");
  await dpo.getByRole("button", { name: "Approve now" }).click();
  await expect(dpo.getByText("nothing was decided")).toBeVisible();
  await dpo.getByRole("button", { name: "Show how it stands now" }).click();
  await expect(dpo.getByText("Description: We sell tapes. is new")).toBeVisible();
  await expect(dpo.getByRole("button", { name: "Approve", exact: true })).toHaveCount(0);
  await dpo.getByRole("button", { name: "Go on with this state" }).click();
  await expect(dpo.getByRole("button", { name: "Approve", exact: true })).toBeVisible();
});

test("a suggestion is made in the form's own inputs, read as a sentence, and taken over with one click", async ({
  asOwner,
  asDpo,
}) => {
  const [owner, dpo] = [await asOwner(), await asDpo()];
  for (const page of [owner, dpo]) await page.goto(`/${ORGANISATION}`);
  const { id } = await underReview(owner, dpo, "Lending of records");
  await dpo.goto(`/${ORGANISATION}/activities/${id}/review`);
  const retention = dpo.getByRole("region", { name: "Retention" });
  await retention.getByText("Remark or question").click();
  await retention.getByRole("textbox", { name: "Text" }).fill("Why so long?");
  await retention.getByRole("button", { name: "Add" }).click();
  await expect(retention.getByText("Why so long?")).toBeVisible();

  await dpo.getByRole("link", { name: /^Suggest another value ?: Description/ }).click();
  await dpo.getByRole("textbox", { name: /^Description/ }).fill("We lend tapes and records.");
  await dpo.getByRole("textbox", { name: "Why?" }).fill("The records were missing.");
  await expectAccessible(dpo);
  await dpo.getByRole("button", { name: "Suggest", exact: true }).click();
  const sentence = "Description: We lend tapes. became We lend tapes and records.";
  await expect(dpo.getByText(sentence)).toBeVisible();

  // What is open shows in the confirmation of the approval.
  await dpo.goto(`/${ORGANISATION}/activities/${id}/review`);
  await dpo.getByRole("button", { name: "Approve" }).click();
  await expect(dpo.getByRole("dialog").getByText("2 remarks are still open")).toBeVisible();

  // The list leads to the conversation itself; the owner takes it over there.
  await owner.goto(`/${ORGANISATION}/questions?kind=suggestion`);
  await owner.getByRole("link", { name: "Lending of records" }).click();
  await expect(owner).toHaveURL(/#thread-thr_/);
  await expect(owner.getByText(sentence)).toBeVisible();
  await owner.getByRole("button", { name: "Take over" }).click();
  await expect(owner.getByText("The suggestion was taken over.")).toBeAttached();
  await expect(owner.locator("#around").getByText("We lend tapes and records.")).toBeVisible();
});

test("remarks stand above the section of the form that they are about, also narrow, dark and in German", async ({
  asOwner,
  asDpo,
}) => {
  const [owner, dpo] = [await asOwner({ locale: "de", theme: "dark", width: 320 }), await asDpo()];
  for (const page of [owner, dpo]) await page.goto(`/${ORGANISATION}`);
  const { id, revision } = await underReview(owner, dpo, "Lending of games");
  const thread = { activityId: id, field: "retentionRules", kind: "comment", text: "Warum so lange?" };
  await ask(dpo, "threads.create", thread);
  const reading = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await reading.goto(`/${ORGANISATION}/activities/${id}/review`);
  await expect(reading.getByText("Löschfristen von Tapes: bisher 6 Monate, jetzt 1 Jahr")).toBeVisible();
  await expectAccessible(reading);
  await expectNoSidewaysScroll(reading);
  await ask(owner, "activities.withdraw", { id, revision });
  await owner.goto(`/${ORGANISATION}/activities/${id}/edit/retention`);
  await owner.getByText("1 Anmerkung oder Frage zu diesem Abschnitt").click();
  await expect(owner.getByText("Warum so lange?")).toBeVisible();
  await expectAccessible(owner);
  await expectNoSidewaysScroll(owner);
});
