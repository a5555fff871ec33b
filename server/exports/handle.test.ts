import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Db } from "@/db/client";
import { createActivity } from "../activities/write";
import { createAccount } from "../auth/accounts";
import { authOf } from "../auth/auth";
import { accountBehind, BUCKET_HEADER, bucketOf } from "../auth/rate-bucket";
import { testHouse, testPerson } from "../testing";
import { exportApart } from "./apart/export-apart";
import { handleActivityExport } from "./handle-activity";
import { handleListExport } from "./handle-list";

vi.mock("./apart/export-apart", { spy: true });

const PASSWORD = "korrekt pferd batterie heftklammer";
const SITE = "http://localhost:3000";
// safe because nobody else uses this name: server/database.ts keeps the database of the process there
const holder = globalThis as { thirtyDatabase?: Db };

let house: Awaited<ReturnType<typeof testHouse>>;
let activity: string;
const cookies: Record<string, string> = {};

/** The cookie of somebody who signed in with a role in the first organisation. */
async function signedIn(role: "dpo" | "owner"): Promise<string> {
  const email = `${role}@example.org`;
  const userId = await createAccount(house.db, { name: role, email, password: PASSWORD });
  await testPerson(house.operator, `per_one-${role}`, { userId, role });
  const body = JSON.stringify({ email, password: PASSWORD });
  const headers = new Headers({ "content-type": "application/json", origin: SITE });
  headers.set(BUCKET_HEADER, bucketOf(accountBehind("/sign-in/email", headers, body)));
  const response = await authOf(house.db).handler(
    new Request(`${SITE}/api/auth/sign-in/email`, { method: "POST", headers, body }),
  );
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

beforeAll(async () => {
  house = await testHouse();
  holder.thirtyDatabase = house.db;
  cookies.dpo = await signedIn("dpo");
  cookies.owner = await signedIn("owner");
  const state = { name: { en: "Applications", de: "Bewerbungen" }, departmentId: "dep_one-hr" };
  activity = (await createActivity(house.as("dpo"), { organisationId: "org_one", state })).id;
});
afterAll(() => {
  delete holder.thirtyDatabase;
  house.remove();
});

const requestOf = (query: string, who?: "dpo" | "owner", headers: Record<string, string> = {}) =>
  new Request(`${SITE}/api?${query}`, { headers: { ...(who && { cookie: cookies[who] ?? "" }), ...headers } });

const list = (name: string, query: string, ...who: [("dpo" | "owner")?, Record<string, string>?]) =>
  handleListExport(requestOf(`organisation=org_one&${query}`, ...who), name);

const one = (id: string, query: string, ...who: [("dpo" | "owner")?, Record<string, string>?]) =>
  handleActivityExport(requestOf(query, ...who), id);

/** Status, language and words of a refusal. */
const refusedWith = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(response.headers.get("content-disposition")).toBeNull();
  expect((await response.text()).trim()).toMatch(/^[A-ZÄÖÜ].{15,}\.$/s);
  return response.status;
};

async function expectFile(response: Response, mediaType: string, name: RegExp): Promise<Uint8Array> {
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(mediaType);
  expect(response.headers.get("content-disposition")).toMatch(name);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(String(bytes.length)).toBe(response.headers.get("content-length"));
  return bytes;
}

describe("a list over HTTP", () => {
  it("comes as the file that was asked for, under a name in its language", async () => {
    const sheet = await expectFile(
      await list("parties", "format=xlsx&language=de", "dpo"),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      /^attachment; filename="company-one-verzeichnis-\d{4}-\d{2}-\d{2}-stellen\.xlsx"$/,
    );
    expect(Object.keys(unzipSync(sheet))).toContain("xl/workbook.xml");
    const paper = await expectFile(
      await list("deletion-schedule", "", "dpo"),
      "application/pdf",
      /^attachment; filename="company-one-register-\d{4}-\d{2}-\d{2}-deletion-schedule\.pdf"$/,
    );
    expect(Buffer.from(paper.subarray(0, 5)).toString()).toBe("%PDF-");
  });

  it("is refused in words, in the language that was asked for", async () => {
    expect(await refusedWith(await list("parties", ""))).toBe(401);
    expect(await refusedWith(await list("parties", "", "owner"))).toBe(403);
    expect(await refusedWith(await list("parties", "", "dpo", { "sec-fetch-site": "cross-site" }))).toBe(403);
    expect(await refusedWith(await list("neighbours", "", "dpo"))).toBe(404);
    expect(await refusedWith(await list("parties", "format=docx", "dpo"))).toBe(400);
    const german = await list("neighbours", "language=de", "dpo");
    expect(german.headers.get("content-language")).toBe("de");
    expect(await german.text()).not.toBe(await (await list("neighbours", "", "dpo")).text());
  });
});

describe("one activity over HTTP", () => {
  it("comes as a Word document or as a PDF, under the name of the organisation and its reference", async () => {
    const document = await expectFile(
      await one(activity, "format=docx&language=de", "dpo"),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      /^attachment; filename="company-one-vvt-0001-verzeichnis-\d{4}-\d{2}-\d{2}\.docx"$/,
    );
    expect(Object.keys(unzipSync(document))).toContain("word/document.xml");
    await expectFile(await one(activity, "", "dpo"), "application/pdf", /company-one-vvt-0001-register-.*\.pdf"$/);
  });

  it("is refused in words", async () => {
    expect(await refusedWith(await one(activity, "format=docx"))).toBe(401);
    expect(await refusedWith(await one(activity, "format=docx&link=guess"))).toBe(404);
    expect(await refusedWith(await one(activity, "format=docx", "owner"))).toBe(404);
    expect(await refusedWith(await one(activity, "format=docx", "dpo", { "sec-fetch-site": "cross-site" }))).toBe(403);
    expect(await refusedWith(await one("act_unknown", "format=docx", "dpo"))).toBe(404);
    expect(await refusedWith(await one(activity, "format=odt", "dpo"))).toBe(400);
    expect(await refusedWith(await one(activity, "format=docx&revision=99", "dpo"))).toBe(404);
  });
});

describe("a file that was made and cannot be sent", () => {
  const madeButGone = (meanwhile: () => void) => {
    const dispose = vi.fn(async () => undefined);
    vi.mocked(exportApart).mockImplementationOnce(async () => {
      meanwhile();
      return { file: `${house.folder}/gone.xlsx`, name: "gone.xlsx", digest: "", dispose };
    });
    return dispose;
  };

  it("is taken away where the reader has left in the moment before, and where it cannot be read", async () => {
    const leave = new AbortController();
    const left = madeButGone(() => leave.abort());
    const request = new Request(requestOf("organisation=org_one&format=xlsx", "dpo"), { signal: leave.signal });
    expect((await handleListExport(request, "parties")).status).toBe(499);
    expect(left).toHaveBeenCalledOnce();
    const unreadable = madeButGone(() => undefined);
    expect(await refusedWith(await list("parties", "format=xlsx", "dpo"))).toBe(500);
    expect(unreadable).toHaveBeenCalledOnce();
  });
});
