import { expect, expectAccessible, expectNoSidewaysScroll, expectSaid, ORGANISATION, test } from "./fixtures";

const NEW = `/${ORGANISATION}/activities/customers`;

test("a pasted list brings controllers served with their contracts, from which one click makes the next record", async ({
  asDpo,
}) => {
  const page = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await page.goto(NEW);
  await page.getByLabel("Name der Verarbeitungstätigkeit").fill("Hosting für Kunden");
  await page.getByRole("radio", { name: "Aus einer Liste" }).check();
  const list = page.getByLabel("Kunden", { exact: true });
  await list.fill("Kunde Eins GmbH\tHosting\t01.02.2024\t04/05/2040");
  await expect(page.getByText("Zeile 1: „04/05/2040“ ist kein Datum.")).toBeVisible();
  await page.getByRole("button", { name: "Kunden übernehmen" }).click();
  await expect(list).toBeFocused();
  await expectAccessible(page);
  await list.fill("Kunde Eins GmbH\tHosting\t01.02.2024\t31.12.2040\nKunde Zwei AG\nFrüher KG; ; ; 31.12.2020");
  await expect(page.getByText("3 Kunden, 2 mit Vertragsdaten.")).toBeVisible();
  await page.getByRole("button", { name: "Kunden übernehmen" }).click();
  await expect(page.getByText("2 Zeilen sind neu.")).toBeVisible();
  await expect(page.getByText("Der Vertrag von 1 externen Stelle wurde festgehalten.")).toBeVisible();
  await expect(page.getByText("Ohne Zeile, weil der Vertrag beendet ist: Früher KG (31.12.2020).")).toBeVisible();
  await expectNoSidewaysScroll(page);

  // The page is now that of the activity, and what has ended since is told there.
  await list.fill("KUNDE EINS GmbH; ; 01.02.2024; 31.12.2025");
  await page.getByRole("button", { name: "Kunden übernehmen" }).click();
  await expect(
    page.getByText("Noch hier, obwohl der Vertrag beendet ist: Kunde Eins GmbH (31.12.2025)."),
  ).toBeVisible();
  await page.getByRole("checkbox", { name: "Kunde Eins GmbH" }).check();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "1 Kunden herausnehmen" }).click();
  await expect(page.getByText("1 Zeile wurde herausgenommen.")).toBeVisible();
  await page.getByRole("link", { name: "Verarbeitungstätigkeit öffnen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Hosting für Kunden");
  const identity = page.locator("#a");
  await expect(identity.getByText("Kunde Zwei AG")).toBeVisible();
  await expect(identity.getByText("Kunde Eins GmbH")).toHaveCount(0);
});

test("customers are picked from the contracts in the register by keyboard alone, and the same ones add nothing", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(NEW);
  await page.getByRole("radio", { name: "From a list" }).check();
  await page.getByLabel("Name of the activity").fill("Payroll for customers");
  const csv =
    "Our customers\nCustomer;Signed on;Ends on\nKeyboard One Ltd;2024-02-01;2040-12-31\nKeyboard Two Ltd;1 May 2024;";
  await page.getByLabel("Read the list from a file").setInputFiles({
    name: "customers.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(csv),
  });
  await expect(page.getByLabel("Customers", { exact: true })).toHaveValue(/Keyboard Two Ltd/);
  await page.getByRole("button", { name: "Add the customers" }).click();
  await expect(page.getByText("2 rows are new.")).toBeVisible();

  await page.goto(NEW);
  await page.getByLabel("Name of the activity").fill("Archive for customers");
  await expect(page.getByRole("radio", { name: /^From contracts in the register/ })).toBeChecked();
  await page.getByRole("button", { name: "Tick none" }).focus();
  await page.keyboard.press("Enter");
  const first = page.getByRole("checkbox", { name: "Keyboard One Ltd" });
  await first.focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Add 1 customer" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("What you do for them").focus();
  await page.keyboard.type("Keeping their archive");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 row is new.")).toBeVisible();
  await expect(page.getByText("1 customer with a contract in force is in this record already")).toBeVisible();
  await page.getByRole("checkbox", { name: "Keyboard Two Ltd" }).uncheck();
  await page.getByRole("button", { name: "No new customer to add" }).click();
  await page.getByRole("link", { name: "Open the activity" }).click();
  await expect(page.getByText("Keeping their archive").first()).toBeVisible();
});

test("a contract that was kept the wrong way round is shown with what speaks for it, and set right in one step", async ({
  asDpo,
}) => {
  const page = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await page.goto(`/${ORGANISATION}/imports`);
  const buffer = Buffer.from("Auftragsverarbeiter;Leistung;AVV vom\nKehrseite GmbH;Portal;01.02.2024\n");
  await page.locator("input[type=file]").setInputFiles({ name: "dienstleister.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Datei lesen" }).click();
  await page.getByRole("button", { name: "Übernehmen" }).click();
  await expect(page).toHaveURL(/\/imports\/imp_\w+$/);

  await page.goto(NEW);
  await page.getByLabel("Name der Verarbeitungstätigkeit").fill("Betrieb des Portals");
  await page.getByRole("radio", { name: "Aus einer Liste" }).check();
  await page.getByLabel("Kunden", { exact: true }).fill("Kehrseite GmbH");
  await page.getByRole("button", { name: "Kunden übernehmen" }).click();
  await expect(page.getByText("1 Zeile ist neu.")).toBeVisible();

  await page.goto(NEW);
  await expect(page.getByText("Verantwortlicher in: Betrieb des Portals")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Vertrag von 1 externen Stelle berichtigen" }).press("Enter");
  await expect(page.getByText("Verantwortlicher in: Betrieb des Portals")).toHaveCount(0);
  await expectSaid(page, "Der Vertrag von 1 externen Stelle wurde berichtigt.");
  await page.goto(NEW);
  await expect(page.getByRole("checkbox", { name: /^Kehrseite GmbH/ })).toBeChecked();
  await expect(page.getByText("Verantwortlicher in: Betrieb des Portals")).toHaveCount(0);
  await expectAccessible(page);
});
