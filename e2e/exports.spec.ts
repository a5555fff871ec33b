import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { RegisterExport } from "../domain/exports/register-json";
import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

test.describe.configure({ timeout: 120_000 });

test("the DPO downloads the record as a PDF in German from an English screen", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/exports`);
  await page.getByLabel("Language of the document").selectOption("de");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "PDF", exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^vmray-verzeichnis-\d{4}-\d{2}-\d{2}\.pdf$/);
  const file = readFileSync(await download.path());
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");
  expect(file.includes("pdfaid:part")).toBe(true);
});

test("the JSON is valid by the published schema, and its digest is the one that the answer names", async ({
  asAuditor,
}) => {
  const page = await asAuditor();
  const response = await page.request.get(`/api/exports/json?organisation=${ORGANISATION}`);
  const text = await response.text();
  const parsed = RegisterExport.parse(JSON.parse(text));
  expect(parsed.activities.length).toBeGreaterThan(20);
  expect(createHash("sha256").update(text).digest("hex")).toBe(response.headers()["x-register-digest"]);
});

test("an owner may not take the register away, and a wrong wish gets a sentence", async ({ asOwner, asDpo }) => {
  const owner = await asOwner();
  expect((await owner.request.get(`/api/exports/pdf?organisation=${ORGANISATION}`)).status()).toBe(403);
  const dpo = await asDpo();
  for (const [wish, status] of [
    [`/api/exports/docx?organisation=${ORGANISATION}`, 404],
    [`/api/exports/json?organisation=${ORGANISATION}&asOf=yesterday`, 400],
    [`/api/exports/json?organisation=${ORGANISATION}&asOf=1999-01-01`, 404],
    [`/api/exports/json?organisation=org_other`, 403],
    [`/api/exports/json?organisation=${ORGANISATION}&extra=1`, 400],
  ] as const) {
    const response = await dpo.request.get(wish);
    expect([wish, response.status()]).toEqual([wish, status]);
    expect((await response.text()).length).toBeGreaterThan(20);
  }
});

test("the DPO packs the register for an authority, which fetches it through a link until that is withdrawn", async ({
  asDpo,
  asNobody,
}) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/exports`);
  await page.getByLabel("For whom").fill("LDI NRW");
  await page.getByLabel("Covering note").fill("As you asked.");
  await page.getByLabel("With a link that needs no account").check();
  await page.getByRole("button", { name: "Make the pack" }).click();
  await expect(page.getByText("The handover is noted in the history.")).toBeVisible();
  await expectAccessible(page);
  await expect(page.locator("[role=status] :is([role=status], [aria-live])")).toHaveCount(0);
  const url = await page.getByLabel("Link for the recipient").inputValue();

  const visitor = await asNobody({ locale: "de", theme: "dark", width: 320 });
  await visitor.goto(url);
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText("Verzeichnis von Verarbeitungstätigkeiten");
  await expectAccessible(visitor);
  await expectNoSidewaysScroll(visitor);
  const waiting = visitor.waitForEvent("download");
  await visitor.getByRole("link", { name: "Herunterladen" }).click();
  // Whoever has no account hears by the secret of the link how far their pack is.
  await visitor.waitForResponse(/handovers\.progress/);
  await expect(visitor.getByRole("status").filter({ hasText: /^Herunterladen: / })).toBeVisible();
  await expectAccessible(visitor);
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  for (const { name, sha256 } of JSON.parse(Buffer.from(files["manifest.json"] ?? []).toString()).files)
    expect([
      name,
      createHash("sha256")
        .update(files[name] ?? "")
        .digest("hex"),
    ]).toEqual([name, sha256]);

  const german = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await german.goto(`/${ORGANISATION}/exports`);
  await expect(german.getByRole("button", { name: "Link widerrufen: LDI NRW" })).toBeVisible();
  await expectAccessible(german);
  await expectNoSidewaysScroll(german);

  await page.reload();
  await page.getByRole("button", { name: "Withdraw the link for LDI NRW" }).click();
  await expect(page.getByRole("cell", { name: "closed" })).toBeVisible();
  await visitor.goto(url);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Dieser Link öffnet nichts");
  expect((await visitor.request.get(url.replace("/handover/", "/api/handover/"))).status()).toBe(404);
  await page.goto(`/${ORGANISATION}/ledger`);
  await expect(page.getByText("Handover withdrawn").first()).toBeVisible();
});

test("a pack that did not arrive is fetched again without another handover", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/exports`);
  await page.getByLabel("For whom").fill("BfDI");
  const address = "**/api/exports/handover/**";
  await page.route(address, (route) => route.abort(), { times: 1 });
  await page.getByRole("button", { name: "Make the pack" }).press("Enter");
  await expect(page.getByText("The connection broke off before the file had arrived.")).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Try again/ }).press("Enter");
  expect((await waiting).suggestedFilename()).toMatch(/\.zip$/);
  await page.reload();
  await expect(page.getByRole("rowheader", { name: "BfDI" })).toHaveCount(1);
});

test("the pack is three clicks away from any page of the register, on a telephone too", async ({ asDpo }) => {
  const wide = await asDpo();
  await wide.goto(`/${ORGANISATION}/activities`);
  const activity = (await wide.getByRole("table").getByRole("link").first().getAttribute("href")) ?? "";
  for (const address of [`/${ORGANISATION}`, activity, `${activity}/edit`, `/${ORGANISATION}/ledger`]) {
    await wide.goto(address);
    await wide.getByRole("navigation").getByRole("link", { name: "Exports" }).click();
    await expect(wide.getByLabel("For whom")).toBeVisible();
  }
  const narrow = await asDpo({ width: 320, locale: "de", theme: "dark" });
  await narrow.goto(activity);
  await narrow.getByText("Menü", { exact: true }).click();
  await narrow.getByRole("link", { name: "Exporte" }).click();
  await narrow.getByLabel("Für wen").fill("LDI NRW");
  const waiting = narrow.waitForEvent("download");
  await narrow.getByRole("button", { name: "Paket erstellen" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.zip$/);
  await expectAccessible(narrow);
  await expectNoSidewaysScroll(narrow);
});
