import { strToU8, zipSync } from "fflate";
import { expect, expectAccessible, expectNoSidewaysScroll, expectSaid, ORGANISATION, test } from "./fixtures";

test.describe.configure({ timeout: 180_000 });

const HEADINGS = "Bezeichnung der Verarbeitungstätigkeit;Fachabteilung;Zweck;Rechtsgrundlage;Löschfrist;Ampel";
const ROWS = [
  "Zutrittsprotokoll Rechenzentrum;Rechenzentrum Nord;Schutz der Server;Art. 6 Abs. 1 lit. f DSGVO;90 Tage;grün",
  "Schlüsselausgabe Rechenzentrum;Rechenzentrum Nord;Nachweis der Ausgabe;wie mit dem Anwalt besprochen;3 Jahre;rot",
];
const FILE = {
  name: "verzeichnis.csv",
  mimeType: "text/csv",
  buffer: Buffer.from([HEADINGS, ...ROWS, ""].join("\r\n"), "latin1"),
};
const IMPORTS = `/${ORGANISATION}/imports`;

test("a spreadsheet comes in by keyboard: its columns are corrected, what it would do is read, taken in, and taken back", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(IMPORTS);
  await expectAccessible(page);
  await page.getByLabel("Choose a file, or drop it here").setInputFiles(FILE);
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "What verzeichnis.csv would do" })).toBeVisible();
  await expectAccessible(page);

  const traffic = page.getByLabel("What the column Ampel is about");
  await traffic.selectOption({ label: "Leave out" });
  await page.getByRole("button", { name: "Read again in this way" }).press("Enter");
  await expect(page.getByRole("row", { name: /^Zutrittsprotokoll Rechenzentrum/ })).toContainText("90 days");
  await expect(traffic).toHaveValue("ignore");
  await page.getByRole("link", { name: /^Not understood/ }).press("Enter");
  await expect(page.getByRole("cell", { name: "wie mit dem Anwalt besprochen", exact: true })).toBeVisible();

  // Whoever leaves the page finds the file again among those that wait.
  await page.goto(IMPORTS);
  const waiting = page.getByRole("region", { name: "Waiting for your decision" });
  await expectAccessible(page);
  await waiting.getByRole("link", { name: FILE.name }).first().press("Enter");
  await expect(traffic).toHaveValue("ignore");
  await page.getByRole("button", { name: "Take in" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "What came in with verzeichnis.csv" })).toBeVisible();
  await expectAccessible(page);
  const taken = page.url();
  await page.getByRole("link", { name: "1 question", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Questions" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /“wie mit dem Anwalt besprochen”/ }).press("Enter");
  await expect(page.getByText(/“wie mit dem Anwalt besprochen”/).first()).toBeVisible();
  await page.goto(taken);
  await page.getByRole("link", { name: /Zutrittsprotokoll Rechenzentrum/ }).press("Enter");
  await expect(page.getByText(/Came in with verzeichnis\.csv/)).toBeVisible();

  await page.goto(taken);
  await page.getByRole("button", { name: /^Take back/ }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Take back" }).press("Enter");
  await expect(page.getByText(/^taken back on/)).toBeVisible();
  // Its button is gone: what was done is said, and has the focus.
  await expectSaid(page, "verzeichnis.csv was taken back.");
  await page.goto(`/${ORGANISATION}/activities?search=Rechenzentrum`);
  await expect(page.getByText("Zutrittsprotokoll Rechenzentrum")).toHaveCount(0);
});

test("what a file says and the register has no place for stands with its cell where the import is told, in both languages", async ({
  asDpo,
}) => {
  const page = await asDpo();
  const table = ["thirty:parties:csv,name,Ampel", "pty_gate,Pforte Nord GmbH,grün", ""].join("\r\n");
  await page.goto(IMPORTS);
  const buffer = Buffer.from(table);
  const partners = { name: "partner.csv", mimeType: "text/csv", buffer };
  await page.getByLabel("Choose a file, or drop it here").setInputFiles(partners);
  await page.getByRole("button", { name: "Read the file" }).click();
  await page.getByRole("button", { name: "Take in" }).click();
  const omitted = page.getByRole("region", { name: "Not taken in" });
  await expect(omitted.getByRole("listitem")).toContainText("The column “Ampel” is not known: “grün” was left out.");
  await expect(omitted.getByRole("listitem")).toContainText("C2");
  await expectAccessible(page);
  const german = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await german.goto(page.url());
  await expect(german.getByRole("region", { name: "Nicht übernommen" })).toContainText(
    "Die Spalte „Ampel“ ist nicht bekannt",
  );
  await expectAccessible(german);
  await expectNoSidewaysScroll(german);
  await page.getByRole("button", { name: /^Take back/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText(/^taken back on/)).toBeVisible();
  await expect(omitted).toHaveCount(0);
});

test("a party, a system and a measure say with which file they came, and lead back to it", async ({
  asDpo,
  asOwner,
}) => {
  const page = await asDpo({ locale: "de", theme: "dark", width: 320 });
  const tables = [
    [
      "Verarbeitungstätigkeit;Zweck;Empfänger;Eingesetzte Systeme",
      "Zaunkontrolle;Schutz;Wachdienst Zaun GmbH;Zaunmelder",
    ],
    ["thirty:measures:csv,name.en,name.de,kind,aim", "mea_fence,Fence,Werkzaun,physical-access,confidentiality"],
  ];
  for (const [index, lines] of tables.entries()) {
    const name = `zaun-${index}.csv`;
    await page.goto(IMPORTS);
    const buffer = Buffer.from(`\ufeff${lines.join("\r\n")}\r\n`);
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Datei lesen" }).click();
    await page.getByRole("button", { name: "Übernehmen" }).click();
    await expect(page).toHaveURL(/\/imports\/imp_\w+$/);
    const taken = page.url();
    const records = index === 0 ? ["Wachdienst Zaun GmbH", "Zaunmelder"] : ["Werkzaun"];
    const addresses: string[] = [];
    for (const record of records) {
      await page.goto(taken);
      await page.getByRole("link", { name: record }).press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: record })).toBeVisible();
      addresses.push(page.url());
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      // A file of one table has no sheet that would have to be named.
      await page.getByRole("link", { name: new RegExp(`^Übernommen aus ${name}, Zelle [A-D]2\\.$`) }).press("Enter");
      await expect(page).toHaveURL(taken);
    }
    // Whoever may not see imports reads where it came from, without a link to what else came.
    const owner = await asOwner();
    await owner.goto(addresses[0] ?? "");
    await expect(owner.getByText(`Came in with ${name}, cell`)).toBeVisible();
    await expect(owner.getByRole("link", { name: /^Came in with/ })).toHaveCount(0);

    await page.getByRole("button", { name: /zurücknehmen$/i }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Zurücknehmen" }).click();
    await expect(page.getByText(/^zurückgenommen am/)).toBeVisible();
    for (const address of addresses) expect((await page.goto(address))?.status()).toBe(404);
  }
});

test("forms and a list of processors are told as what they are, with counts and names, in both languages", async ({
  asDpo,
}) => {
  const form = (name: string) =>
    `Bezeichnung;${name}\nZwecke der Verarbeitung;Versand\nBetroffene;Kunden\nLöschfrist;2 Jahre\n`;
  const buffer = Buffer.from(
    zipSync({
      "Kurier.csv": strToU8(form("Kurierfahrten")),
      "Paket.csv": strToU8(form("Paketversand")),
      "Dienstleister.csv": strToU8("Dienstleister;Leistung;Land\nRadkurier GmbH;Post;Deutschland\n"),
    }),
  );
  const page = await asDpo();
  await page.goto(IMPORTS);
  const file = { name: "formulare.zip", mimeType: "application/zip", buffer };
  await page.getByLabel("Choose a file, or drop it here").setInputFiles(file);
  await page.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByText("2 forms of one kind were found, each as one activity, on: Kurier, Paket")).toBeVisible();
  await expect(page.getByText("One processor or recipient was found: Radkurier GmbH")).toBeVisible();
  const country = page.getByLabel("What the column Land is about");
  await expect(country).toHaveValue("party-country");
  await expect(country.locator("optgroup[label='Of a processor or recipient']")).toBeAttached();
  await expect(page.getByRole("row", { name: /^Kurierfahrten/ })).toContainText("2 years");
  await expect(page.getByRole("row", { name: /^Radkurier GmbH/ })).toBeVisible();
  await expectAccessible(page);
  const german = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await german.goto(page.url());
  await expect(german.getByText("2 Formulare derselben Art gefunden, je Formular eine")).toBeVisible();
  await expect(german.getByText("Ein Auftragsverarbeiter oder Empfänger gefunden: Radkurier GmbH")).toBeVisible();
  await expectAccessible(german);
  await expectNoSidewaysScroll(german);
  await page.getByRole("button", { name: "Discard the file" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Import" })).toBeVisible();
});

test("of two people who decide about one file the second is told that it was decided, and a session that ended is told too", async ({
  asDpo,
}) => {
  const page = await asDpo();
  await page.goto(IMPORTS);
  const zaun = {
    name: "tor.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Name;Zweck\nTorkontrolle;Schutz des Tors\n"),
  };
  await page.getByLabel("Choose a file, or drop it here").setInputFiles(zaun);
  await page.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What tor.csv would do" })).toBeVisible();
  const late = await asDpo();
  const signedOut = await asDpo();
  for (const other of [late, signedOut]) await other.goto(page.url());
  await signedOut.context().clearCookies();
  await signedOut.getByRole("button", { name: "Take in" }).click();
  await expect(signedOut.getByText(/You are no longer signed in/)).toBeVisible();
  await page.getByRole("button", { name: "Take in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What came in with tor.csv" })).toBeVisible();
  await late.getByRole("button", { name: "Take in" }).click();
  await expect(late.getByText(/This file no longer waits/)).toBeVisible();
  // In the list too, where each import has its own way back.
  await page.goto(IMPORTS);
  const back = page.getByRole("button", { name: "Take back tor.csv" });
  await back.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Take back" }).press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "tor.csv" })).toContainText("taken back on");
  await expect(back).toHaveCount(0);
  await expectSaid(page, "tor.csv was taken back.");
});

test("a file that is none is refused in one sentence, and nothing waits", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(IMPORTS);
  const none = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 nothing") };
  await page.getByLabel("Choose a file, or drop it here").setInputFiles(none);
  await page.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByRole("status").filter({ hasText: "This is no file that can be imported" })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${IMPORTS}$`));
});

test("what a file would do is accessible and whole in German, narrow and dark", async ({ asDpo }) => {
  const page = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await page.goto(IMPORTS);
  await page.locator("input[type=file]").setInputFiles(FILE);
  await page.getByRole("button", { name: "Datei lesen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /verzeichnis\.csv/ })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Datei verwerfen" }).click();
  await expect(page).toHaveURL(new RegExp(`${IMPORTS}$`));
});

test("an owner and an auditor have no way to import", async ({ asOwner, asAuditor }) => {
  for (const open of [asOwner, asAuditor]) {
    const page = await open();
    expect((await page.goto(IMPORTS))?.status()).toBe(404);
  }
});
