import type { Page } from "@playwright/test";
import { openPdf, squeeze } from "../server/exports/pdf/pdf-reading.fixture";
import { expect, expectAccessible, expectNoSidewaysScroll, ORGANISATION, test } from "./fixtures";

test.describe.configure({ timeout: 180_000 });

/** Goes to a control by Tab alone and presses a key there, as somebody without a mouse does. */
async function press(page: Page, name: string | RegExp, role: Parameters<Page["getByRole"]>[0], key = "Enter") {
  const target = page.getByRole(role, { name }).first();
  await target.waitFor();
  for (let step = 0; step < 400; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

async function typeInto(page: Page, name: string | RegExp, text: string) {
  const target = page.getByRole("textbox", { name }).first();
  await target.waitFor();
  for (let step = 0; step < 400; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

async function pdfOf(page: Page, language: string): Promise<string> {
  const query = `organisation=${ORGANISATION}&language=${language}`;
  const response = await page.request.get(`/api/exports/pdf?${query}`);
  const { writeFile, mkdtemp } = await import("node:fs/promises");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const file = join(await mkdtemp(join(tmpdir(), "thirty-e2e-pdf-")), "register.pdf");
  await writeFile(file, await response.body());
  return squeeze((await openPdf(file)).text);
}

const WORDS = {
  en: {
    name: "Hiring in English",
    create: "Create draft and go on",
    nameField: /^Name/,
    department: "Responsible department",
    departmentName: "Human",
    email: "E-mail address",
    make: "Make the link",
    link: "Send a questionnaire",
    recruiting: "Recruiting",
    use: /^Use this\s*: Job applications/,
    read: /I have read the suggestions/,
    send: "Send",
    sent: "Sent",
    ask: "I do not know: ask the data protection officer",
    askSend: "Ask and go on",
    changes: "Ask for changes",
    changesText: "What has to change?",
    back: "Send back",
    approve: "Approve",
    approveNow: "Approve now",
    description: /^Description/,
    saved: /^Saved \d\d:\d\d/,
    inForce: /Version 1, approved on .*, is in force\./,
    beside: /Version 1 of .* is in force; a draft with 1 change stands beside it\./,
    title: "Job applications",
  },
  de: {
    name: "Einstellung auf Deutsch",
    create: "Entwurf anlegen und weiter",
    nameField: /^Benennung/,
    department: "Verantwortliche Fachabteilung",
    departmentName: "Personal",
    email: "E-Mail-Adresse",
    make: "Link erzeugen",
    link: "Fragebogen senden",
    recruiting: "Bewerbungen",
    use: /^Diese verwenden\s*: Bewerbungsverfahren/,
    read: /Ich habe die Vorschläge gelesen/,
    send: "Absenden",
    sent: "Abgesendet",
    ask: "Das weiß ich nicht: Datenschutzbeauftragten fragen",
    askSend: "Fragen und weiter",
    changes: "Um Änderungen bitten",
    changesText: "Was muss sich ändern?",
    back: "Zurückgeben",
    approve: "Freigeben",
    approveNow: "Jetzt freigeben",
    description: /^Beschreibung/,
    saved: /^Gespeichert um \d\d:\d\d/,
    inForce: /Fassung 1, freigegeben am .*, gilt\./,
    beside: /Fassung 1 vom .* gilt; ein Entwurf mit 1 Änderung steht daneben\./,
    title: "Bewerbungsverfahren",
  },
} as const;

for (const locale of ["en", "de"] as const) {
  const words = WORDS[locale];
  const said = locale === "en" ? "We hire people." : "Wir stellen Menschen ein.";

  test(`the whole way by keyboard alone, in ${locale}: questionnaire, question, comment, correction, approval, and what is in force`, async ({
    asDpo,
    asNobody,
  }) => {
    const dpo = await asDpo({ locale });

    // The DPO begins an activity and sends its questionnaire.
    await dpo.goto(`/${ORGANISATION}/activities/new`);
    await typeInto(dpo, words.nameField, words.name);
    await dpo.getByRole("combobox", { name: words.department }).focus();
    await dpo.keyboard.type(words.departmentName);
    await press(dpo, words.create, "button");
    await dpo.waitForURL(/activities\/act_[^/]+\/edit/);
    const id = /activities\/(act_[^/]+)/.exec(dpo.url())?.[1] ?? "";
    const activityUrl = `/${ORGANISATION}/activities/${id}`;
    await dpo.goto(`/${ORGANISATION}/questionnaire/${id}/send`);
    await typeInto(dpo, words.email, "owner@example.org");
    await press(dpo, words.make, "button");
    const link = await dpo.getByRole("textbox", { name: words.link }).inputValue();

    // The owner answers from a suggestion, does not know one thing, and sends.
    const owner = await asNobody({ locale });
    await owner.goto(link);
    await owner.locator("summary", { hasText: words.recruiting }).focus();
    await owner.keyboard.press("Enter");
    await press(owner, words.use, "button");
    await owner.waitForURL(/\/check$/);
    await owner.goto(`${link}/contact`);
    await owner.locator("summary", { hasText: words.ask }).focus();
    await owner.keyboard.press("Enter");
    await press(owner, words.askSend, "button");
    await owner.waitForURL(/\/check$/);
    await press(owner, words.read, "checkbox", "Space");
    await press(owner, words.send, "button");
    await expect(owner.getByRole("heading", { level: 1, name: words.sent })).toBeVisible();

    // The question is on the DPO's list; the DPO asks for a change.
    await dpo.goto(`/${ORGANISATION}/questions?kind=question`);
    await expect(dpo.getByRole("listitem").filter({ hasText: words.title }).first()).toBeVisible();
    await dpo.goto(`${activityUrl}/review`);
    await press(dpo, words.changes, "button");
    await typeInto(dpo, words.changesText, locale === "en" ? "Say it shorter" : "Bitte kürzer");
    await press(dpo, words.back, "button");
    await dpo.waitForURL(new RegExp(`${id}$`));

    // The owner sees the remark, corrects, and sends again.
    await owner.goto(link);
    await expect(owner.getByText(locale === "en" ? "Say it shorter" : "Bitte kürzer")).toBeVisible();
    await owner.goto(`${link}/what?from=check`);
    await typeInto(owner, words.description, said);
    await expect(owner.getByText(words.saved).first()).toBeVisible();
    await owner.goto(`${link}/check`);
    await press(owner, words.send, "button");
    await expect(owner.getByRole("heading", { level: 1, name: words.sent })).toBeVisible();

    // The DPO reviews and approves: open the review, "a", confirm.
    await dpo.goto(`${activityUrl}/review`);
    await expect(dpo.getByText(said).first()).toBeVisible();
    await dpo.locator('[aria-keyshortcuts="a"]').waitFor();
    await dpo.keyboard.press("a");
    await press(dpo, words.approveNow, "button");
    await expect(dpo.getByText(words.inForce)).toBeVisible();

    // Editing opens a draft beside it; the regulator's PDF still shows the approved text.
    const later = locale === "en" ? "Something newer" : "Etwas Neueres";
    await dpo.goto(`${activityUrl}/edit/identity`);
    await typeInto(dpo, words.description, later);
    await expect(dpo.getByText(words.saved).first()).toBeVisible();
    await dpo.goto(activityUrl);
    await expect(dpo.getByText(words.beside)).toBeVisible();
    const printed = await pdfOf(dpo, locale);
    expect(printed).toContain(squeeze(said));
    expect(printed).not.toContain(squeeze(later));

    // The review says the difference in words, and the past shows each version rightly.
    await dpo.goto(`${activityUrl}/review`);
    await expect(dpo.getByText(later).first()).toBeVisible();
    const today = new Date().toISOString().slice(0, 10);
    await dpo.goto(`${activityUrl}?asOf=${today}&version=approved`);
    await expect(dpo.getByText(said).first()).toBeVisible();
    await expect(dpo.getByText(later)).toHaveCount(0);
    await dpo.goto(`${activityUrl}?asOf=${today}&version=working`);
    await expect(dpo.getByText(later).first()).toBeVisible();
  });
}

test("the review page and the list of questions are accessible and whole, also narrow, dark and in German", async ({
  asDpo,
}) => {
  for (const look of [{}, { locale: "de", theme: "dark", width: 320 }] as const) {
    const page = await asDpo(look);
    for (const path of ["/activities/act_website-access/review", "/questions", "/questions?show=closed&kind=comment"]) {
      await page.goto(`/${ORGANISATION}${path}`);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
});
