import type { Page } from "@playwright/test";
import { expect, expectAccessible, ORGANISATION, test } from "./fixtures";

const at = (path: string) => `/${ORGANISATION}${path}`;
const save = (page: Page) => page.getByRole("button", { name: "Save" }).click();
const nameOf = (page: Page) => page.getByLabel("Name", { exact: true });

test("a party that lacks its name is refused at the field, and stands on the list once it is right", async ({
  asDpo,
}) => {
  const page = await asDpo();
  const name = `Müller & Söhne ${Date.now()}`;
  await page.goto(at("/parties/new"));
  await page.getByLabel("Address (optional)").fill("Weg 1\n44137 Dortmund");
  await page.getByLabel("E-mail").fill("not an address");
  await save(page);
  const summary = page.locator("main").getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("listitem")).toHaveCount(2);
  await expect(nameOf(page)).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Address (optional)")).toHaveValue("Weg 1\n44137 Dortmund");
  await expectAccessible(page);

  await nameOf(page).fill(name);
  await page.getByLabel("E-mail").fill("info@mueller.example");
  await page.getByLabel("Country (optional)").selectOption("DE");
  await save(page);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText("Entered by Dana Petrov")).toBeVisible();

  await page.goto(at("/parties"));
  await page.getByRole("searchbox", { name: "Find by name" }).fill("Müller & Söhne");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await expect(page).toHaveURL(/[?&]q=M/);
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("Germany");

  await row.getByRole("link", { name }).click();
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(page).toHaveURL(new RegExp(`${ORGANISATION}/parties$`));
  await expect(page.getByRole("link", { name })).toHaveCount(0);
});

test("a party that activities use is not removed; the dialog names them", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(at("/parties/pty_google-ireland"));
  await page.getByRole("button", { name: "Remove" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/still name it/)).toBeVisible();
  await expect(dialog.getByText(/VVT-\d{4}/).first()).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Remove" })).toHaveCount(0);
  await expectAccessible(page);
});

test("two people who change the same field see both states and lose nothing", async ({ asDpo }) => {
  const one = await asDpo();
  const other = await asDpo();
  const name = `Shared ${Date.now()}`;
  await one.goto(at("/measures/new"));
  await nameOf(one).fill(name);
  await save(one);
  await expect(one.getByRole("heading", { level: 1, name })).toBeVisible();
  const edit = `${one.url()}/edit`;
  await one.goto(edit);
  await other.goto(edit);
  await nameOf(other).fill(`${name} theirs`);
  await other.getByLabel("Aim").selectOption("integrity");
  await save(other);
  await expect(other.getByRole("heading", { level: 1, name: `${name} theirs` })).toBeVisible();

  await nameOf(one).fill(`${name} mine`);
  await save(one);
  await expect(one.getByRole("heading", { name: "Somebody else changed this too" })).toBeVisible();
  await expectAccessible(one);
  await one.getByRole("radio", { name: /Keep mine/ }).check();
  await one.getByRole("button", { name: "Save this choice" }).click();
  await expect(one.getByRole("heading", { level: 1, name: `${name} mine` })).toBeVisible();
  await expect(one.getByText("Integrity")).toBeVisible();
});

test("a cookie keeps the period that was typed, and the page says it in German too", async ({ asDpo }) => {
  const page = await asDpo();
  const name = `ck_${Date.now()}`;
  await page.goto(at("/cookies/new"));
  await nameOf(page).fill(name);
  const lifetime = page.getByRole("group", { name: "Lifetime" });
  await lifetime.getByRole("radio", { name: "Yes, namely" }).check();
  await lifetime.getByRole("radio", { name: "For a period" }).check();
  await lifetime.getByLabel("Period: number").fill("13");
  await lifetime.getByLabel("Period: unit").selectOption("months");
  await save(page);
  await expect(page.getByText("13 months")).toBeVisible();
  const german = await asDpo({ locale: "de" });
  await german.goto(page.url());
  await expect(german.getByText("13 Monate")).toBeVisible();
});

test("an auditor reads every list and finds no way to change it", async ({ asAuditor }) => {
  const page = await asAuditor();
  for (const list of ["parties", "systems", "measures", "cookies", "departments", "people", "documents"]) {
    await page.goto(at(`/${list}`));
    await expect(page.getByRole("table")).toBeVisible();
    await expect(page.getByRole("link", { name: /^New / })).toHaveCount(0);
  }
  await page.goto(at("/parties/pty_google-ireland"));
  await expect(page.getByRole("link", { name: "Edit" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Remove" })).toHaveCount(0);
  const answer = await page.goto(at("/parties/pty_google-ireland/edit"));
  expect(answer?.status()).toBe(404);
});

test("a department owner adds a party but neither changes one nor sees the list of people", async ({ asOwner }) => {
  const page = await asOwner();
  await page.goto(at("/parties"));
  await expect(page.getByRole("link", { name: "New party" })).toBeVisible();
  expect((await page.goto(at("/parties/pty_google-ireland/edit")))?.status()).toBe(404);
  expect((await page.goto(at("/people")))?.status()).toBe(404);
});

test("the organisation's page is changed through its form", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(at("/organisation/edit"));
  const authority = page.getByRole("group", { name: "Supervisory authority" });
  await authority.getByRole("radio", { name: "Yes, namely" }).check();
  await authority.getByRole("textbox").first().fill("LDI NRW");
  await save(page);
  await expect(page).toHaveURL(new RegExp(`${ORGANISATION}/organisation$`));
  await expect(page.getByText("LDI NRW")).toBeVisible();
  await page.goto(at("/organisation/edit"));
  await authority.getByRole("radio", { name: /I do not know/ }).check();
  await save(page);
  await expect(page.getByText("LDI NRW")).toHaveCount(0);
});
