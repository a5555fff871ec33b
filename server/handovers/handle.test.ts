import { readdirSync } from "node:fs";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "@/db/client";
import { commandOf, descendants } from "../bench/process-memory";
import { loadRecord } from "../records/load";
import { testHouse } from "../testing";
import { handleHandover, handleHandoverLink } from "./handle";
import { createHandover, getHandoverProgress, listHandovers, noteDownload, withdrawHandover } from "./handovers";

const SITE = "http://localhost:3000";
const NOON = Date.UTC(2026, 10, 24, 12, 0, 0);
const DAY = 86_400_000;
const asked = { organisationId: "org_one", recipient: "LDI NRW", note: "", language: "de", linkDays: 7 } as const;
// safe because nobody else uses this name: server/database.ts keeps the database of the process there
const holder = globalThis as { thirtyDatabase?: Db };

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: ReturnType<typeof house.as>;

beforeAll(async () => {
  // The door asks the clock of the machine; nothing else of time is held still, so papers are set as always.
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  house = await testHouse();
  house.setClock(NOON);
  // Packs are made where nobody else makes any, so that what is left behind can be counted.
  vi.stubEnv("TMPDIR", house.folder);
  holder.thirtyDatabase = house.db;
  dpo = house.as("dpo");
});
beforeEach(() => void vi.setSystemTime(NOON));
afterAll(() => {
  delete holder.thirtyDatabase;
  vi.useRealTimers();
  vi.unstubAllEnvs();
  house.remove();
});

const made = async () => {
  const { id, revision, token } = await createHandover(dpo, asked);
  return { id, revision, token: token ?? "" };
};

const fetched = (token: string, query = "language=de", headers: Record<string, string> = {}) =>
  handleHandoverLink(new Request(`${SITE}/api/handover/${token}?${query}`, { headers }), token);

const countOf = async (id: string) =>
  (await listHandovers(dpo, { organisationId: "org_one" })).find((one) => one.id === id)?.downloads;

const packsOnDisk = () => readdirSync(house.folder).filter((name) => name.startsWith("thirty-export-"));

/** The status of a refusal, which is a sentence and no file. */
async function refusedWith(response: Response): Promise<number> {
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(response.headers.get("content-disposition")).toBeNull();
  expect(await response.text()).toMatch(/^[A-ZÄÖÜ].{15,}\.$/s);
  return response.status;
}

describe("the link to a handover over HTTP", () => {
  it("answers whoever has it with the pack, notes the download, and keeps no file afterwards", async () => {
    const { id, token } = await made();
    // Someone else's site may point to it: the secret in the address is all that counts.
    const response = await fetched(token, "", { "sec-fetch-site": "cross-site" });
    expect(packsOnDisk()).toHaveLength(1);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="company-one-verzeichnis-\d{4}-\d{2}-\d{2}\.zip"$/,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(String(bytes.length)).toBe(response.headers.get("content-length"));
    const { digest } = (await loadRecord(house.db, "handover", id)).state;
    expect(response.headers.get("x-register-digest")).toBe(digest);
    const manifest = Buffer.from(unzipSync(bytes)["manifest.json"] ?? new Uint8Array()).toString();
    expect(JSON.parse(manifest)).toMatchObject({ recipient: "LDI NRW", digest });
    expect(await countOf(id)).toBe(1);
    await vi.waitFor(() => expect(packsOnDisk()).toEqual([]));
  });

  it("is refused after its last day, and open until then", async () => {
    const { id, token } = await made();
    vi.setSystemTime(NOON + 8 * DAY);
    expect(await refusedWith(await fetched(token))).toBe(404);
    vi.setSystemTime(NOON + 7 * DAY);
    await (await fetched(token)).arrayBuffer();
    expect(await countOf(id)).toBe(1);
  });

  it("is refused once it was withdrawn, in the same words as an expired one", async () => {
    const [withdrawn, expired] = [await made(), await made()];
    await withdrawHandover(dpo, { id: withdrawn.id, revision: withdrawn.revision });
    const answer = await fetched(withdrawn.token);
    expect(answer.status).toBe(404);
    vi.setSystemTime(NOON + 8 * DAY);
    expect(await answer.text()).toBe(await (await fetched(expired.token)).text());
    expect(await countOf(withdrawn.id)).toBe(0);
  });

  it("is refused where nobody made it, in the language that was asked for", async () => {
    for (const token of ["guess", "x".repeat(5_000), "../../etc/passwd"])
      expect(await refusedWith(await fetched(token))).toBe(404);
    const german = await fetched("guess");
    expect(german.headers.get("content-language")).toBe("de");
    expect(await german.text()).not.toBe(await (await fetched("guess", "language=en")).text());
    expect((await fetched("guess", "language=fr")).headers.get("content-language")).toBe("en");
  });

  it("is refused where it was fetched too often within the hour, and is open again after it", async () => {
    const { id, token } = await made();
    for (let count = 0; count < 20; count += 1) await noteDownload(house.db, id, NOON);
    expect(await refusedWith(await fetched(token))).toBe(429);
    expect(await countOf(id)).toBe(20);
    vi.setSystemTime(NOON + 3_600_000);
    expect((await fetched(token)).status).toBe(200);
  });

  it("has one pack made at a time, while another link is not kept waiting", async () => {
    const [one, other] = [await made(), await made()];
    const answers = await Promise.all([fetched(one.token), fetched(one.token), fetched(other.token)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 503, 200]);
    expect([await countOf(one.id), await countOf(other.id)]).toEqual([1, 1]);
    expect((await fetched(one.token)).status).toBe(200);
  });

  it("tells whoever has the link how far their pack is, and nobody by another link", async () => {
    const [one, other] = [await made(), await made()];
    const work = "a".repeat(32);
    const fetching = fetched(one.token, "language=de", { "x-thirty-work": work });
    const told = await vi.waitUntil(async () => getHandoverProgress(house.anonymous, { token: one.token, work }));
    expect(told).toHaveProperty("stage");
    expect(await getHandoverProgress(house.anonymous, { token: other.token, work })).toBeNull();
    await expect(getHandoverProgress(house.anonymous, { token: "guess", work })).rejects.toMatchObject({
      code: "unknown-link",
    });
    await (await fetching).arrayBuffer();
    expect(await getHandoverProgress(house.anonymous, { token: one.token, work })).toBeNull();
  });

  it("ends every process that makes the pack as soon as whoever fetched it leaves", async () => {
    const { id, token } = await made();
    const leave = new AbortController();
    const before = packsOnDisk();
    const address = `${SITE}/api/handover/${token}`;
    const answer = handleHandoverLink(new Request(address, { signal: leave.signal }), token);
    const working = () => descendants(process.pid).filter((pid) => commandOf(pid).includes("child.ts"));
    await vi.waitUntil(() => working().some((pid) => commandOf(pid).includes("pdf/child.ts")), { timeout: 20_000 });
    leave.abort();
    expect((await answer).status).toBe(499);
    expect([working(), packsOnDisk(), await countOf(id)]).toEqual([[], before, 0]);
  }, 30_000);

  it("keeps no pack where whoever fetched it left before the first byte, or the download could not be noted", async () => {
    const { token } = await made();
    const before = packsOnDisk();
    const leave = new AbortController();
    const address = `${SITE}/api/handover/${token}`;
    expect((await handleHandoverLink(new Request(address, { signal: leave.signal }), token)).status).toBe(200);
    expect(packsOnDisk()).toHaveLength(before.length + 1);
    leave.abort();
    await vi.waitFor(() => expect(packsOnDisk()).toEqual(before));
    house.db.raw.exec(`create trigger disk_is_full before insert on handover_downloads
      begin select raise(abort, 'disk is full'); end`);
    expect(await refusedWith(await fetched(token))).toBe(500);
    house.db.raw.exec("drop trigger disk_is_full");
    expect(packsOnDisk()).toEqual(before);
  });

  it("says why it opens nothing in the language of whoever asks, not in that of the file", async () => {
    const german = await fetched("guess", "language=en", { cookie: "theme=dark; locale=de" });
    expect(german.headers.get("content-language")).toBe("de");
    const british = await fetched("guess", "language=de", { "accept-language": "en-GB,en;q=0.9" });
    expect(british.headers.get("content-language")).toBe("en");
  });

  it("can be fetched again after a pack that failed, which is no download", async () => {
    const { id, token } = await made();
    const gone = new AbortController();
    gone.abort();
    const aborted = new Request(`${SITE}/api/handover/${token}`, { signal: gone.signal });
    expect((await handleHandoverLink(aborted, token)).ok).toBe(false);
    expect(await countOf(id)).toBe(0);
    expect((await fetched(token)).status).toBe(200);
  });
});

describe("a handover over HTTP for those who keep the record", () => {
  it("is refused to whoever is not signed in, and to another site", async () => {
    const { id } = await made();
    const asking = (headers: Record<string, string> = {}) =>
      handleHandover(new Request(`${SITE}/api/exports/handover/${id}?language=de`, { headers }), id);
    expect(await refusedWith(await asking())).toBe(401);
    expect(await refusedWith(await asking({ "sec-fetch-site": "cross-site" }))).toBe(403);
  });
});
