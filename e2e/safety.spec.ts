import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, ORGANISATION, test } from "./fixtures";

const PAGES = [
  "/login",
  `/${ORGANISATION}`,
  `/${ORGANISATION}/activities`,
  `/${ORGANISATION}/activities/act_unsuccessful-applicants`,
  `/${ORGANISATION}/exports`,
  "/api/health",
  "/nowhere",
];

test("every answer carries the headers that keep a browser safe, and no private one is kept", async ({ asDpo }) => {
  const page = await asDpo();
  for (const path of PAGES) {
    const response = await page.request.get(path);
    const headers = response.headers();
    expect([path, headers["x-content-type-options"]]).toEqual([path, "nosniff"]);
    expect([path, headers["referrer-policy"]]).toEqual([path, expect.stringMatching(/no-referrer|same-origin/)]);
    expect([path, headers["cross-origin-opener-policy"]]).toEqual([path, "same-origin"]);
    expect([path, headers["cache-control"]]).toEqual([path, expect.stringContaining("no-store")]);
    expect([path, headers["x-powered-by"]]).toEqual([path, undefined]);
  }
});

test("no file and no answer of the interface is indexed or kept, nor tells others its address", async ({
  asNobody,
}) => {
  const page = await asNobody();
  const routes = readdirSync("app/api", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("route.ts"),
  );
  expect(routes.length).toBeGreaterThan(10);
  const addresses = routes.map((file) => `/api/${file.replace("/route.ts", "").replaceAll(/\[[^\]]+\]/g, "x")}`);
  for (const address of [...addresses, "/handover/x"]) {
    const response = await page.request.get(address, { maxRedirects: 0 });
    const { "x-robots-tag": robots, "cache-control": cache, "referrer-policy": referrer } = response.headers();
    expect([address, robots, cache, referrer]).toEqual([
      address,
      "noindex, nofollow",
      expect.stringMatching(/\bno-store\b/),
      "no-referrer",
    ]);
  }
});

test("scripts run only with the nonce of their answer, which no two answers share and no request chooses", async ({
  asDpo,
}) => {
  const page = await asDpo();
  const nonces = new Set<string>();
  for (let index = 0; index < 3; index += 1) {
    const response = await page.request.get("/login", {
      headers: { "x-nonce": "chosen", "content-security-policy": "x" },
    });
    const policy = response.headers()["content-security-policy"] ?? "";
    for (const directive of ["'strict-dynamic'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(directive);
    expect(policy).not.toContain("chosen");
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
  }
  expect(nonces.size).toBe(3);
});

test("nobody who is not signed in sees a page or a file, by whatever header or path they ask", async ({ asNobody }) => {
  const page = await asNobody();
  const address = `/${ORGANISATION}/activities/act_unsuccessful-applicants`;
  const tricks: Record<string, string>[] = [
    {},
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { rsc: "1", "next-router-prefetch": "1" },
    { "next-resume": "1" },
    { authorization: "Bearer x" },
  ];
  for (const headers of tricks) {
    for (const path of [
      address,
      `${address}?_rsc=1`,
      `/${ORGANISATION}%2Factivities`,
      `/${ORGANISATION}/activities.rsc`,
    ]) {
      const response = await page.request.get(path, { headers, maxRedirects: 0 });
      expect(await response.text()).not.toMatch(
        /Unsuccessful applicants|Abgelehnte Bewerbungen|VVT-0005|Legal defence/,
      );
    }
  }
  const file = await page.request.get(`/api/exports/json?organisation=${ORGANISATION}`);
  expect(file.status()).toBe(401);
});

test("another site can change nothing, whatever form its request takes", async ({ asDpo }) => {
  const page = await asDpo();
  const body = JSON.stringify({ organisationId: ORGANISATION, state: { name: "Planted" } });
  const attempts: Record<string, string>[] = [
    { "sec-fetch-site": "cross-site", "content-type": "application/json" },
    { "sec-fetch-site": "same-site", "content-type": "application/json" },
    { origin: "https://evil.example", "sec-fetch-site": "cross-site", "content-type": "text/plain" },
    { "content-type": "text/plain" },
    { "content-type": "multipart/form-data; boundary=x" },
    { "content-type": "application/x-www-form-urlencoded" },
  ];
  for (const headers of attempts) {
    const response = await page.request.post("/api/trpc/parties.create", { headers, data: body });
    expect([headers, response.status()]).toEqual([headers, expect.any(Number)]);
    expect(response.status()).toBeGreaterThanOrEqual(400);
  }
  const viaGet = await page.request.get(`/api/trpc/parties.create?input=${encodeURIComponent(body)}`);
  expect(viaGet.status()).toBeGreaterThanOrEqual(400);
  const list = await page.request.get(
    `/api/trpc/parties.list?input=${encodeURIComponent(JSON.stringify({ organisationId: ORGANISATION, search: "Planted" }))}`,
  );
  expect((await list.json()).result.data.total).toBe(0);
});

test("a refusal names a code and the fields, and never a stack, a path or SQL", async ({ asDpo }) => {
  const page = await asDpo();
  const bad = [
    { organisationId: ORGANISATION, state: { name: "", isAdmin: true } },
    { organisationId: "org_other", state: { name: "X" } },
    { nonsense: true },
    "[[[",
  ];
  for (const data of bad) {
    const response = await page.request.post("/api/trpc/parties.create", {
      headers: { "content-type": "application/json" },
      data: typeof data === "string" ? data : JSON.stringify(data),
    });
    const text = await response.text();
    expect(response.status()).toBeGreaterThanOrEqual(400);
    expect(response.status()).toBeLessThan(500);
    expect(text).not.toMatch(/stack|node_modules|\.ts:|SQLITE|select /i);
    expect(JSON.parse(text).error.data.app.code).toMatch(/^[a-z-]+$/);
  }
});

test("there are no server actions to call", () => {
  const manifest = ".next/server/server-reference-manifest.json";
  if (!existsSync(manifest)) throw new Error("the app was not built");
  const { node, edge } = JSON.parse(readFileSync(manifest, "utf8"));
  expect([Object.keys(node ?? {}), Object.keys(edge ?? {})]).toEqual([[], []]);
});

test("the health page tells of a database that takes writes and keeps them", async ({ asNobody }) => {
  const page = await asNobody();
  const health = await (await page.request.get("/api/health")).json();
  expect(health).toMatchObject({ ok: true, database: "writable", synchronous: 2 });
});
