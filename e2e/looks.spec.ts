import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

/** One page of each kind; what is behind a list is opened by its first link. */
const PAGES = [
  "",
  "/activities",
  "/activities?search=nothingiscalledthis",
  "/activities?legal-basis=art-6-1-a&retention=without&sort=name",
  "/activities/act_unsuccessful-applicants",
  "/activities/new",
  "/activities/act_unsuccessful-applicants/edit/purposes",
  "/activities/act_unsuccessful-applicants/edit/retention",
  "/parties",
  "/parties/new",
  "/parties/pty_google-ireland",
  "/parties/pty_google-ireland/edit",
  "/systems",
  "/systems/new",
  "/measures",
  "/measures/new",
  "/cookies",
  "/cookies/new",
  "/departments",
  "/departments/dep_human-resources",
  "/people",
  "/people/new",
  "/documents",
  "/documents/doc_privacy-policy-2020-10",
  "/countries",
  "/countries/US",
  "/organisation",
  "/ledger",
  "/ledger/verify?check=now",
  "/questionnaire",
  "/exports",
  "/account",
  "/activities/act_does-not-exist",
];

async function check(page: Page, path: string): Promise<void> {
  await page.goto(`/${ORGANISATION}${path}`);
  await expect(page.locator("main")).toBeVisible();
  await expect(page.locator("h1")).toHaveCount(1);
  const text = await page.locator("main").textContent();
  expect(text).not.toMatch(
    /\bundefined\b|\[object |MISSING_MESSAGE|\b(fields|codes|errors|records|layout)\.[a-z]+\.[a-z]/,
  );
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const path of PAGES) {
  test(`${path || "the dashboard"} is accessible and whole: wide in English, narrow and dark in German`, async ({
    asDpo,
  }) => {
    await check(await asDpo(), path);
    await check(await asDpo({ locale: "de", theme: "dark", width: 320, height: 640 }), path);
  });
}

test("the sign-in page is accessible and whole in both languages and themes", async ({ asNobody }) => {
  for (const look of [{}, { locale: "de", theme: "dark", width: 320 }] as const) {
    const page = await asNobody(look);
    await page.goto("/login");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test("an owner and an auditor get only what is theirs", async ({ asOwner, asAuditor }) => {
  const owner = await asOwner();
  await owner.goto(`/${ORGANISATION}/activities/act_unsuccessful-applicants`);
  await expect(owner.locator("h1")).toContainText(/applica/i);
  const foreign = await owner.goto(`/${ORGANISATION}/activities/act_webinars`);
  expect(foreign?.status()).toBe(404);
  const auditor = await asAuditor();
  await auditor.goto(`/${ORGANISATION}/activities/act_unsuccessful-applicants`);
  await expect(auditor.locator("h1")).toContainText(/applica/i);
  await expect(auditor.locator('a[href*="/edit"]')).toHaveCount(0);
  const form = await auditor.goto(`/${ORGANISATION}/activities/act_unsuccessful-applicants/edit/purposes`);
  expect(form?.status()).toBe(404);
});
