import type { Page, Route } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

test.describe.configure({ timeout: 120_000 });

const EXPORTS = `/${ORGANISATION}/exports`;
const FILE = { headers: { "content-disposition": 'attachment; filename="record.pdf"' }, body: "%PDF-" };

/** Keeps the answer to a download back until it is let go, so that a page can be looked at while it waits. */
async function held(page: Page, address: string): Promise<{ release(): void }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const answer = async (route: Route) => {
    await promise;
    await route.fulfill(FILE).catch(() => undefined);
  };
  await page.route(address, answer);
  return { release: resolve };
}

/** Has the server tell of every work what is said here. */
async function telling(page: Page, told: unknown): Promise<void> {
  await page.route("**/api/trpc/**progress**", (route) => route.fulfill({ json: { result: { data: told } } }));
}

test("a PDF that takes its time says truly what is done with it, and Cancel ends it on the server too", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(EXPORTS);
  const pdf = page.getByRole("button", { name: "PDF", exact: true });
  const asking = page.waitForRequest("**/api/exports/pdf?**");
  await pdf.press("Enter");
  const work = (await asking).headers()["x-thirty-work"] ?? "";
  await expect(page.getByRole("status").filter({ hasText: /^PDF: / })).toBeVisible();
  await expect(pdf).toBeFocused();
  const cancel = page.getByRole("button", { name: "Cancel: PDF" });
  await page.keyboard.press("Tab");
  await expect(cancel).toBeFocused();
  const input = encodeURIComponent(JSON.stringify({ work }));
  const told = async () => (await (await page.request.get(`/api/trpc/progress.get?input=${input}`)).json()).result.data;
  expect(await told()).toHaveProperty("stage");
  await page.keyboard.press("Escape");
  await expect(cancel).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Cancelled. No file was saved.")).toBeVisible();
  await expect(pdf).toBeFocused();
  await expect(cancel).toBeHidden();
  // What is told of a work is forgotten when its processes are gone.
  await expect.poll(told).toBeNull();
});

test("what is counted is shown with a bar, in German, narrow and dark, and the file still arrives", async ({
  asDpo,
}) => {
  const page = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await page.goto(EXPORTS);
  const file = await held(page, "**/api/exports/pdf?**");
  await telling(page, { stage: "reading", counted: null });
  await page.getByRole("button", { name: "PDF", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "PDF: Das Verzeichnis wird gelesen …" })).toBeVisible();
  const place = await page.getByRole("button", { name: "Abbrechen: PDF" }).boundingBox();
  await telling(page, { stage: "reading", counted: { done: 1_200, total: 5_000 } });
  await expect(page.getByText("1.200 von 5.000 Einträgen")).toBeVisible();
  // Whoever is about to press it does not miss it.
  expect(await page.getByRole("button", { name: "Abbrechen: PDF" }).boundingBox()).toEqual(place);
  await expect(page.getByRole("progressbar", { name: "PDF" })).toHaveAttribute("value", "1200");
  await expect(page.getByRole("button", { name: "Abbrechen: PDF" })).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const waiting = page.waitForEvent("download");
  file.release();
  expect((await waiting).suggestedFilename()).toBe("record.pdf");
  await expect(page.getByRole("status").filter({ hasText: "record.pdf liegt bei den Downloads" })).toBeVisible();
});

test("who waits for a turn is told how many come first, and nothing is estimated", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/activities/act_unsuccessful-applicants`);
  const file = await held(page, "**/api/exports/activity/**");
  await telling(page, { stage: "waiting", before: 3 });
  const menu = page.getByRole("button", { name: "Download" });
  await menu.press("Enter");
  await page.getByRole("link", { name: "PDF" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "3 others are first" })).toBeVisible();
  await expect(menu).toBeFocused();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Cancel: PDF" }).press("Enter");
  await expect(menu).toBeFocused();
  file.release();
});

test("a file that was made at once and comes slowly is shown too, and can be cancelled", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(EXPORTS);
  // The head of the answer and its first bytes come at once; the rest keeps the reader waiting.
  await page.evaluate(() => {
    const { fetch } = window;
    const slow = () => new ReadableStream({ start: (wire) => wire.enqueue(new Uint8Array(1_500_000)) });
    window.fetch = async (address, options) =>
      String(address).includes("/api/exports/json?")
        ? new Response(slow(), { headers: { "content-length": "3000000" } })
        : fetch(address, options);
  });
  const json = page.getByRole("button", { name: "JSON", exact: true });
  await json.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "JSON: The file is on its way …" })).toBeVisible();
  await expect(page.getByText("1.5 of 3 MB")).toBeVisible();
  await expect(page.getByRole("button", { name: "Cancel: JSON" })).toBeVisible();
});

test("a short download is no more than a download: nothing flashes", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(EXPORTS);
  await page.route("**/api/exports/json?**", (route) => route.fulfill(FILE));
  await page.evaluate(() => {
    new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => addedNodes.length > 0)) document.body.dataset.flashed = "yes";
    }).observe(document.querySelector("main") ?? document.body, { childList: true, subtree: true });
  });
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  await waiting;
  await expect(page.getByRole("button", { name: "JSON", exact: true })).not.toHaveAttribute("aria-busy", "true");
  expect(await page.evaluate(() => document.body.dataset.flashed)).toBeUndefined();
});

test("a refusal stands beside the button in the reader's language, with what to do, and can be tried again", async ({
  asDpo,
}) => {
  const page = await asDpo({ locale: "de" });
  await page.goto(EXPORTS);
  await page.getByLabel("Sprache des Dokuments").selectOption("en");
  await page.getByLabel("Stand").evaluate((input: HTMLInputElement) => {
    input.removeAttribute("min");
    input.value = "1999-01-01";
  });
  const json = page.getByRole("button", { name: "JSON", exact: true });
  await json.click();
  await expect(page.getByRole("status").filter({ hasText: "Prüfen Sie die Auswahl" })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${EXPORTS}$`));
  await expectAccessible(page);
  await page.route("**/api/exports/json?**", (route) => route.abort());
  await page.getByRole("button", { name: "Noch einmal versuchen: JSON" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Die Verbindung brach ab" })).toBeVisible();
  await expect(json).toBeFocused();
  await page.unroute("**/api/exports/json?**");
  await page.route("**/api/exports/json?**", (route) => route.fulfill(FILE));
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Noch einmal versuchen: JSON" }).press("Enter");
  await waiting;
  await expect(page.getByRole("button", { name: "Noch einmal versuchen: JSON" })).toBeHidden();
});

test("without script the same buttons and links fetch the same files", async ({ asDpo, browser, baseURL }) => {
  const storageState = await (await asDpo()).context().storageState();
  const context = await browser.newContext({ baseURL: baseURL ?? "", storageState, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(EXPORTS);
  const register = page.waitForEvent("download");
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  expect((await register).suggestedFilename()).toMatch(/\.json$/);
  await page.goto(`/${ORGANISATION}/measures`);
  const list = page.waitForEvent("download");
  await page.getByRole("link", { name: "Measures as XLSX" }).click();
  expect((await list).suggestedFilename()).toMatch(/\.xlsx$/);
  await context.close();
});

test("reading and taking in a file say what is done; Cancel gives the reading up, and asks the server to stop writing, whose answer is what is said", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/imports`);
  const buffer = Buffer.from(["thirty:parties:csv,name", "pty_held,Halteseil GmbH", ""].join("\r\n"));
  await page
    .getByLabel("Choose a file, or drop it here")
    .setInputFiles({ name: "p.csv", mimeType: "text/csv", buffer });
  const read = page.getByRole("button", { name: "Read the file" });
  await held(page, "**/api/imports/**");
  await telling(page, { stage: "opening", counted: null });
  await read.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "p.csv: Reading the file …" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel: p.csv" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Cancelled. Nothing was changed." })).toBeVisible();
  await page.unrouteAll();
  await read.press("Enter");
  const take = page.getByRole("button", { name: "Take in" });
  await telling(page, { stage: "writing", counted: { done: 1_200, total: 5_000 } });
  const { promise: answer, resolve } = Promise.withResolvers<void>();
  await page.route("**/api/trpc/imports.commit", async (route) => {
    await answer;
    const app = { code: "cancelled", params: {}, fields: [], conflict: null, requestId: null };
    await route.fulfill({ status: 499, json: { error: { code: -32099, message: "cancelled", data: { app } } } });
  });
  const asking = page.waitForRequest("**/api/trpc/imports.commit");
  await take.press("Enter");
  const work = (await asking).headers()["x-thirty-work"] ?? "";
  await expect(page.getByText("1,200 of 5,000 records")).toBeVisible();
  await expectAccessible(page);
  const stopping = page.waitForRequest("**/api/trpc/progress.cancel");
  await page.getByRole("button", { name: "Cancel: Take in" }).press("Enter");
  expect((await stopping).postDataJSON()).toEqual({ work });
  // Nobody is told that nothing was changed before the server has said so.
  await expect(page.getByRole("button", { name: "Cancelling …: Take in" })).toBeVisible();
  await expect(page.getByText("Nothing was changed")).toHaveCount(0);
  resolve();
  await expect(page.getByRole("status").filter({ hasText: "Cancelled. Nothing was changed." })).toBeVisible();
  await expect(take).toBeFocused();
  await page.unrouteAll();
  await take.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "What came in with p.csv" })).toBeVisible();
});
