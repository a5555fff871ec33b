import { readdirSync } from "node:fs";
import { unstable_getResponseFromNextConfig } from "next/experimental/testing/server";
import { describe, expect, it } from "vitest";
import { answerHeaders } from "./answer-headers";

/** Addresses of the files of this name below a folder of routes, with something in each place that varies. */
const addressesOf = (folder: string, name: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(name))
    .map((file) =>
      `${folder}/${file}`
        .replace(/^app/, "")
        .replace(`/${name}`, "")
        .replaceAll(/\[[^\]]+\]/g, "x"),
    );

const ROUTES = addressesOf("app", "route.ts");
const HANDOVER_PAGES = addressesOf("app/handover", "page.tsx");

async function headersOf(address: string): Promise<Headers> {
  const url = `https://thirty.example${address}`;
  return (await unstable_getResponseFromNextConfig({ url, nextConfig: { headers: async () => answerHeaders() } }))
    .headers;
}

describe("the headers of answers", () => {
  it("are asked of every handler there is, and of the pages behind a handover link", () => {
    expect(ROUTES).toEqual(
      expect.arrayContaining(["/api/handover/x", "/api/exports/x", "/api/calendar/x", "/api/trpc/x"]),
    );
    expect(HANDOVER_PAGES).toEqual(["/handover/x"]);
  });

  it.each([...ROUTES, ...HANDOVER_PAGES])(
    "keep %s out of indexes and caches, and its address to itself",
    async (address) => {
      const headers = await headersOf(address);
      expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  it("leave other pages their origin, without which no form of theirs could be posted, and static files their cache", async () => {
    const page = await headersOf("/org_x/activities");
    expect(page.get("referrer-policy")).toBe("same-origin");
    expect(page.get("x-robots-tag")).toBe("noindex, nofollow");
    expect((await headersOf("/_next/static/chunk.js")).get("cache-control")).toBeNull();
  });
});
