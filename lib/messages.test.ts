import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/domain/locales";
import type { Translate } from "@/domain/sheet";
import { MESSAGE_SECTIONS, messagesFor } from "./i18n/messages";

const folder = path.join(process.cwd(), "messages");

function flat(value: unknown, prefix = ""): [string, string][] {
  if (typeof value === "string") return [[prefix, value]];
  if (value === null || typeof value !== "object") throw new Error(`${prefix} is neither text nor a group`);
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, prefix ? `${prefix}.${key}` : key));
}

function messages(locale: string): Map<string, string> {
  const files = MESSAGE_SECTIONS.map((section) => [section, path.join(folder, locale, `${section}.json`)] as const);
  return new Map(files.flatMap(([section, file]) => flat(JSON.parse(readFileSync(file, "utf8")), section)));
}

/** The parameters of an ICU message: what opens at an even depth; at an odd one the branches of a plural open. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const { 0: found, 1: name } of text.matchAll(/\{\s*(\w*)|\}/g)) {
    if (found === "}") depth -= 1;
    else {
      if (depth % 2 === 0 && name) names.add(name);
      depth += 1;
    }
  }
  return [...names].sort();
}

describe("messages", () => {
  const english = messages("en");

  it.each(LOCALES)("%s has a file for every section and no other", (locale) => {
    const files = readdirSync(path.join(folder, locale)).sort();
    expect(files).toEqual(MESSAGE_SECTIONS.map((section) => `${section}.json`).sort());
  });

  it.each(LOCALES)("%s has exactly the keys of English", (locale) => {
    expect([...messages(locale).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(LOCALES)("%s has the placeholders of English in every text", (locale) => {
    const other = messages(locale);
    const differing = [...english].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(other.get(key) ?? "").join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(LOCALES)("%s has only texts that can be said, whatever is filled in", async (locale) => {
    const faults: string[] = [];
    const say = createTranslator({
      locale,
      messages: await messagesFor(locale),
      timeZone: "UTC",
      onError: ({ message }) => faults.push(message),
    });
    const all = [...messages(locale)];
    // safe because the function takes any key; its type knows keys only from a literal of messages
    const sayAny = say as unknown as Translate;
    for (const [key, text] of all) sayAny(key, Object.fromEntries(placeholders(text).map((name) => [name, 2])));
    expect(faults).toEqual([]);
  });

  it.each(LOCALES)("%s leaves no text empty", (locale) => {
    expect([...messages(locale)].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
  });

  it("speaks German in German: no text names the GDPR or an English article", () => {
    const slips = [...messages("de")].filter(([, text]) => /\bGDPR\b|Art\. \d+\(\d/.test(text));
    expect(slips.map(([key]) => key)).toEqual([]);
  });

  it("German names the law of every article that it cites, since a form cites several", () => {
    const law = /DSGVO|BDSG|Richtlinie|RL 2002|Beschluss \(EU\)|Verordnung \(EU\)/;
    const bare = [...messages("de")].filter(([, text]) => /\bArt\. \d/.test(text) && !law.test(text));
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it("German has one name for one thing, and quotation marks of its own", () => {
    const others = /\bPartei(en)?\b|\bBeteiligte|Datenpanne|\bHistorie\b|Tendenzorganisation|["”]|\.\.\./;
    const slips = [...messages("de")].filter(([, text]) => others.test(text));
    expect(slips.map(([key]) => key)).toEqual([]);
  });
});
