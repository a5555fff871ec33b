import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDigest, sourceDigest } from "./prepare.mjs";
import { isNewEnough } from "./process.mjs";

let folder = "";
const put = (name, text) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thirty-prepare-"));
  put("package-lock.json", "{}");
  put("app/page.tsx", "a");
  put("app/deep/er/page.tsx", "b");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the digest of the sources", () => {
  it.each([
    ["a changed page", () => put("app/deep/er/page.tsx", "c")],
    ["a new file", () => put("lib/new.ts", "")],
    ["a renamed file", () => put("app/page2.tsx", "a")],
    ["a changed configuration", () => put("next.config.ts", "")],
    ["a changed lock", () => put("package-lock.json", "{ }")],
    [
      "text moved to another file",
      () => {
        put("app/deep/er/page.tsx", "");
        put("app/page.tsx", "ab");
      },
    ],
  ])("changes with %s", (_, change) => {
    const before = sourceDigest(folder);
    change();
    expect(sourceDigest(folder)).not.toBe(before);
  });

  it.each(["app/page.test.tsx", "next-env.d.ts", "README.md", "data/thirty.sqlite", "playwright.config.ts"])(
    "does not change with %s, which changes no page",
    (name) => {
      const before = sourceDigest(folder);
      put(name, "x");
      expect(sourceDigest(folder)).toBe(before);
    },
  );
});

it("sees a changed lock, so that packages are installed again", () => {
  const before = lockDigest(folder);
  put("package-lock.json", "{ }");
  expect(lockDigest(folder)).not.toBe(before);
});

it.each([
  ["20.20.2", false],
  ["22.18.0", false],
  ["v24.0.0", true],
  ["24.21.0", true],
  ["26.0.0", true],
])("Node %s is new enough: %s", (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
