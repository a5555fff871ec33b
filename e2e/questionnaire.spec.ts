import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openPdf, squeeze } from "../server/exports/pdf/pdf-reading.fixture";
import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

test.describe.configure({ timeout: 120_000 });

/** Makes a draft of a department and a link to its questionnaire, as the DPO does. */
async function sendQuestionnaire(page: Page, name: string): Promise<string> {
  await page.goto(`/${ORGANISATION}/activities/new`);
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("combobox", { name: "Responsible department" }).selectOption("dep_human-resources");
  await page.getByRole("button", { name: "Create draft and go on" }).click();
  await page.waitForURL(/activities\/act_[^/]+\/edit/);
  const id = /activities\/(act_[^/]+)/.exec(page.url())?.[1] ?? "";
  await page.goto(`/${ORGANISATION}/questionnaire/${id}/send`);
  await page.getByLabel("E-mail address").fill("owner@example.org");
  await page.getByRole("button", { name: "Make the link" }).click();
  return page.getByRole("textbox", { name: "Send a questionnaire" }).inputValue();
}

test("somebody without an account answers the recruiting questionnaire from a link, in the steps that are written down", async ({
  asDpo,
  asNobody,
}) => {
  const link = await sendQuestionnaire(await asDpo(), "Recruiting by link");
  const page = await asNobody();
  const pages = new Set<string>();
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) pages.add(new URL(frame.url()).pathname);
  });
  let clicks = 0;
  const click = async (name: string | RegExp, role: "button" | "checkbox" | "group" = "button") => {
    clicks += 1;
    if (role === "group") await page.locator("summary", { hasText: name }).click();
    else await page.getByRole(role, { name }).click();
  };

  await page.goto(link);
  await click("Recruiting", "group");
  await click(/^Use this\s*: Job applications/);
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
  await click(/I have read the suggestions/, "checkbox");
  const questions = await page.getByRole("link", { name: /^Change\s*:/ }).count();
  await click("Send");
  await expect(page.getByRole("heading", { level: 1, name: "Sent" })).toBeVisible();

  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Keep a copy (PDF)" }).click();
  const copy = await openPdf(await (await waiting).path());
  expect(squeeze(copy.text)).toContain(squeeze("Job applications"));

  const written = readFileSync("docs/questionnaire.md", "utf8");
  const figure = (name: string) => Number(new RegExp(`\\| ${name} +\\| (\\d+)`).exec(written)?.[1]);
  expect([
    figure("questions on the path"),
    figure("pages from the link to “Sent”"),
    figure("clicks from the link to “Sent”"),
  ]).toEqual([questions, pages.size, clicks]);
  expect(questions).toBeLessThanOrEqual(15);
});

test("an answer survives the way back, a reload and another device, and is said to be saved within a second", async ({
  asDpo,
  asNobody,
}) => {
  const link = await sendQuestionnaire(await asDpo(), "Kept answers");
  const page = await asNobody();
  await page.goto(`${link}/contact`);
  await page.getByRole("radio", { name: "Yes, namely" }).check();
  await page.getByRole("textbox").first().fill("Head of Recruiting");
  await expect(page.getByText(/^Saved \d\d:\d\d/).first()).toBeVisible({ timeout: 2_000 });
  await page.goBack();
  await page.goForward();
  await page.reload();
  await expect(page.getByRole("textbox").first()).toHaveValue("Head of Recruiting");
  const other = await asNobody({ locale: "de" });
  await other.goto(`${link}/check`);
  await expect(other.getByText("Head of Recruiting")).toBeVisible();
});

test("no question about other countries is asked where nobody outside the EEA receives data", async ({
  asDpo,
  asNobody,
}) => {
  const link = await sendQuestionnaire(await asDpo(), "All at home");
  const page = await asNobody();
  await page.goto(link);
  await expect(page.getByRole("link", { name: "Who outside the company gets them?" })).toBeVisible();
  await expect(page.getByRole("link", { name: /country outside the EU/ })).toHaveCount(0);
});

test("every page of the questionnaire is accessible and whole: wide in English, narrow and dark in German", async ({
  asDpo,
  asNobody,
}) => {
  const link = await sendQuestionnaire(await asDpo(), "Seen by everybody");
  for (const look of [{}, { locale: "de", theme: "dark", width: 320 }] as const) {
    const page = await asNobody(look);
    for (const place of ["", "/what", "/purposes", "/retention", "/decisions", "/check"]) {
      await page.goto(`${link}${place}`);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
  const nobody = await asNobody({ locale: "de" });
  await nobody.goto("/answer/not-a-link");
  await expect(nobody.getByRole("heading", { level: 1, name: "Dieser Link öffnet nichts mehr" })).toBeVisible();
});
