import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, test as base, expect, type Page } from "@playwright/test";

type RoleName = "dpo" | "hr" | "marketing" | "auditor";
type Account = { role: string; email: string; password: string };

export const ORGANISATION = "org_sample";

/** The account that the demonstration made for somebody. */
export function demoAccount(name: RoleName): Account {
  const file = join(process.env.THIRTY_E2E_DATA ?? "", "demo-accounts.json");
  // safe because the demonstration itself wrote the file
  const accounts = JSON.parse(readFileSync(file, "utf8")) as Account[];
  const found = accounts.find((account) => account.email === `${name}@demo.example`);
  if (!found) throw new Error(`the demonstration has no account for ${name}`);
  return found;
}

type StorageState = Awaited<ReturnType<Awaited<ReturnType<Browser["newContext"]>>["storageState"]>>;

/** Signs in over HTTP, once for each worker and role. */
async function sessionOf(browser: Browser, baseURL: string, name: RoleName): Promise<StorageState> {
  const context = await browser.newContext({ baseURL });
  const { email, password } = demoAccount(name);
  const response = await context.request.post("/api/auth/sign-in/email", {
    data: { email, password },
    headers: { origin: baseURL },
  });
  expect(response.ok(), `signing in as ${name}`).toBe(true);
  const state = await context.storageState();
  await context.close();
  return state;
}

const sessions = new Map<RoleName, Promise<StorageState>>();

type Locale = "en" | "de";
type Look = { locale?: Locale; theme?: "light" | "dark"; width?: number; height?: number };
type OpenAs = (look?: Look) => Promise<Page>;

type Fixtures = Record<"asDpo" | "asOwner" | "asMarketing" | "asAuditor" | "asNobody", OpenAs>;

/** A console error is a failed test, whatever the page looks like. */
function failOnConsoleErrors(page: Page, errors: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" && !/Failed to load resource/.test(message.text())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
}

function opener(name: RoleName | null) {
  return async (
    // No default here: Playwright reads the names of what a fixture needs from its source.
    { browser, baseURL: address }: { browser: Browser; baseURL?: string | undefined },
    use: (open: OpenAs) => Promise<void>,
  ) => {
    const baseURL = address ?? "";
    const errors: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async ({ locale = "en", theme = "light", width = 1280, height = 900 } = {}) => {
      if (name && !sessions.has(name)) sessions.set(name, sessionOf(browser, baseURL, name));
      const storageState = name ? await sessions.get(name) : undefined;
      const context = await browser.newContext({
        baseURL,
        ...(storageState && { storageState }),
        viewport: { width, height },
        colorScheme: theme,
        locale: locale === "de" ? "de-DE" : "en-GB",
        reducedMotion: "reduce",
      });
      await context.addCookies([{ name: "locale", value: locale, url: baseURL }]);
      contexts.push(context);
      const page = await context.newPage();
      failOnConsoleErrors(page, errors);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(errors).toEqual([]);
  };
}

export const test = base.extend<Fixtures>({
  asDpo: opener("dpo"),
  asOwner: opener("hr"),
  asMarketing: opener("marketing"),
  asAuditor: opener("auditor"),
  asNobody: opener(null),
});

/** Nothing that axe can see is wrong: WCAG 2.2 A and AA, best practice, and targets of 24 px. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .options({ rules: { "target-size": { enabled: true } } })
    .analyze();
  const found = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(found).toEqual([]);
}

/** What was done is said to those who listen, where the focus is then: it went with the button that did it. */
export async function expectSaid(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("status").locator(":focus")).toHaveText(words);
}

/** Nothing sticks out sideways; tables may scroll inside themselves. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

export { expect };
