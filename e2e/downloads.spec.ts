import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

test.describe.configure({ timeout: 120_000 });

const ACTIVITY = `/${ORGANISATION}/activities/act_unsuccessful-applicants`;

/** The file that arrives when what has the focus is pressed, and the name it comes under. */
async function pressed(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

function expectPdf(bytes: Uint8Array): void {
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
  expect(Buffer.from(bytes.subarray(-32)).toString()).toContain("%%EOF");
}

/** The words of the part of a Word document or a workbook that holds them. */
const wordsIn = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

test("an activity leaves from its menu by keyboard, as a PDF and as a Word document", async ({ asDpo }) => {
  const page = await asDpo();
  await page.goto(ACTIVITY);
  const menu = page.getByRole("button", { name: "Download" });
  const [pdf, word] = [page.getByRole("link", { name: "PDF" }), page.getByRole("link", { name: "Word (DOCX)" })];
  await menu.press("Enter");
  await expect(pdf).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await expect(pdf).toBeFocused();
  const paper = await pressed(page);
  expect(paper.name).toMatch(/^vmray-vvt-0005-register-\d{4}-\d{2}-\d{2}\.pdf$/);
  expectPdf(paper.bytes);

  await page.keyboard.press("Escape");
  await expect(pdf).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  await word.focus();
  const document = await pressed(page);
  expect(document.name).toMatch(/^vmray-vvt-0005-register-\d{4}-\d{2}-\d{2}\.docx$/);
  expect(wordsIn(document.bytes, "word/document.xml")).toContain("Unsuccessful applicants");
});

test("the menu of an activity is whole in German, narrow and dark, and so is the focus in it", async ({ asDpo }) => {
  const page = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await page.goto(ACTIVITY);
  await page.getByRole("button", { name: "Herunterladen" }).press("Enter");
  const word = page.getByRole("link", { name: "Word (DOCX)" });
  await word.focus();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expect(word).toBeInViewport({ ratio: 1 });
  // The menu cuts off what sticks out of it: the ring of the focus has to lie within.
  const ring = await word.evaluate((link) => {
    const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(link);
    return { outlineStyle, outside: Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) };
  });
  expect(ring).toEqual({ outlineStyle: "solid", outside: 0 });
  const { name, bytes } = await pressed(page);
  expect(name).toMatch(/^vmray-vvt-0005-verzeichnis-\d{4}-\d{2}-\d{2}\.docx$/);
  expect(wordsIn(bytes, "word/document.xml")).toContain("Abgelehnte Bewerbungen");
});

test("every list leaves from its buttons by keyboard, in German, narrow and dark", async ({ asDpo }) => {
  const page = await asDpo({ locale: "de", theme: "dark", width: 320 });
  await page.goto(`/${ORGANISATION}/exports`);
  for (const [list, part, words] of [
    ["Externe Stellen (Art. 28 DSGVO)", "stellen", "HubSpot Ireland Limited"],
    ["Löschplan", "loeschplan", "Personalabteilung"],
    ["Maßnahmen", "massnahmen", "Zugriffskontrolle"],
  ] as const) {
    await page.getByRole("button", { name: `${list} als PDF` }).focus();
    const paper = await pressed(page);
    expect(paper.name).toMatch(new RegExp(`^vmray-verzeichnis-\\d{4}-\\d{2}-\\d{2}-${part}\\.pdf$`));
    expectPdf(paper.bytes);
    const button = page.getByRole("button", { name: `${list} als XLSX` });
    await button.focus();
    await expect(button).toBeInViewport({ ratio: 1 });
    const workbook = await pressed(page);
    expect(workbook.name).toMatch(new RegExp(`-${part}\\.xlsx$`));
    expect(wordsIn(workbook.bytes, "xl/sharedStrings.xml")).toContain(words);
  }
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test("a list leaves from the page of its records too", async ({ asAuditor }) => {
  const page = await asAuditor();
  for (const [path, list] of [
    ["parties", "Parties (Art. 28 GDPR)"],
    ["measures", "Measures"],
  ]) {
    await page.goto(`/${ORGANISATION}/${path}`);
    await page.getByRole("link", { name: `${list} as PDF` }).focus();
    expectPdf((await pressed(page)).bytes);
    await page.getByRole("link", { name: `${list} as XLSX` }).focus();
    expect(Object.keys(unzipSync((await pressed(page)).bytes))).toContain("xl/workbook.xml");
  }
});
