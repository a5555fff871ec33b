import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { POST as readCustomers } from "@/app/api/customers/[organisation]/route";
import { POST } from "@/app/api/imports/[organisation]/route";
import { importUploads } from "@/db/schema/imports";
import { IMPORT_KEEPS } from "@/domain/imports/limits";
import type { Role } from "@/domain/people/person";
import { AS_OF_HEADER } from "@/lib/as-of";
import { createAccount } from "../auth/accounts";
import { authOf } from "../auth/auth";
import { testHouse, testPerson } from "../testing";
import { readImportedFile } from "./read-file";

const PASSWORD = "korrekt pferd batterie heftklammer";
const ADDRESS = "http://localhost:3000";
const MEGABYTE = 1024 * 1024;
const CSV = "Name der Verarbeitung;Rechtsgrundlage\nNewsletter;Art. 6 Abs. 1 lit. a DSGVO\n";

let house: Awaited<ReturnType<typeof testHouse>>;
const cookies = new Map<Role, string>();

/** Signs somebody with a role in as a browser does, and answers the cookie that it keeps. */
async function signIn(role: Role): Promise<string> {
  const email = `${role}@example.org`;
  const userId = await createAccount(house.db, { name: role, email, password: PASSWORD });
  await testPerson(house.operator, `per_${role}`, { role, userId });
  const response = await authOf(house.db).handler(
    new Request(`${ADDRESS}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: ADDRESS },
      body: JSON.stringify({ email, password: PASSWORD }),
    }),
  );
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

beforeAll(async () => {
  house = await testHouse();
  // The handler asks for the database of its process.
  Reflect.set(globalThis, "thirtyDatabase", house.db);
  for (const role of ["dpo", "owner", "auditor"] as const) cookies.set(role, await signIn(role));
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "thirtyDatabase");
  house.remove();
});

type Sending = {
  role?: Role;
  organisation?: string;
  headers?: Record<string, string>;
  name?: string;
  to?: typeof POST;
  signal?: AbortSignal;
};
type Answer = { status: number; body: Record<string, unknown> };

async function send(body: RequestInit["body"], sending: Sending = {}): Promise<Answer> {
  const { role, organisation = "org_one", headers, name = "liste.csv", to = POST, signal } = sending;
  const cookie = role ? cookies.get(role) : undefined;
  const init = {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin", ...(cookie && { cookie }), ...headers },
    body,
    // A body that comes bit by bit is sent only so.
    duplex: "half",
    ...(signal && { signal }),
  };
  const request = new Request(`${ADDRESS}/api/imports/${organisation}?name=${encodeURIComponent(name)}`, init);
  const response = await to(request, { params: Promise.resolve({ organisation }) });
  return { status: response.status, body: await response.json() };
}

vi.mock("./read-file", { spy: true });

const waiting = () => house.db.read.$count(importUploads);

/** A body of so many megabytes that tells how much of it was asked for. */
function flowing(megabytes: number): { body: ReadableStream<Uint8Array>; taken: () => number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken === megabytes) controller.close();
        else {
          taken += 1;
          controller.enqueue(new Uint8Array(MEGABYTE));
        }
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => taken };
}

describe("uploading a file", { timeout: 60_000 }, () => {
  it("is answered with the waiting file, whose name has lost its folders", async () => {
    const { status, body } = await send(CSV, { role: "dpo", name: "C:\\Users\\me\\liste.csv" });
    expect(status).toBe(200);
    expect(body.id).toMatch(/^upl_/);
    const [row] = house.db.read.select().from(importUploads).all();
    expect(row).toMatchObject({ id: body.id, organisationId: "org_one", fileName: "liste.csv" });
  });

  it("is refused before a byte is read: to other sites, to who is not signed in, for past days, and to all but the DPO", async () => {
    const before = await waiting();
    const refused: [Sending, number, string][] = [
      [{ role: "dpo", headers: { "sec-fetch-site": "cross-site" } }, 403, "cross-site"],
      [{ role: "dpo", headers: { "sec-fetch-site": "same-site" } }, 403, "cross-site"],
      [{}, 401, "not-signed-in"],
      [{ role: "dpo", headers: { [AS_OF_HEADER]: "working 2026-11-01" } }, 409, "past"],
      [{ role: "owner" }, 403, "forbidden"],
      [{ role: "auditor" }, 403, "forbidden"],
      [{ role: "dpo", organisation: "org_two" }, 403, "forbidden"],
      [{ role: "dpo", organisation: "no id at all" }, 403, "forbidden"],
    ];
    for (const [sending, status, code] of refused) {
      const { body, taken } = flowing(2);
      expect(await send(body, sending), code).toEqual({ status, body: { code, params: {} } });
      expect(taken(), code).toBe(0);
    }
    expect(await waiting()).toBe(before);
  });

  it("is refused while it is read as soon as it is too long, whatever length it claims, with the limits to tell", async () => {
    const before = await waiting();
    const params = { packed: 20, json: 100, unpacked: 100 };
    const endless = flowing(10_000);
    const long = await send(endless.body, { role: "dpo" });
    expect(long).toMatchObject({ status: 413, body: { code: "import-too-large", params } });
    expect(endless.taken()).toBe(101);
    const claimed = flowing(1);
    const told = await send(claimed.body, { role: "dpo", headers: { "content-length": String(101 * MEGABYTE) } });
    expect(told).toMatchObject({ status: 413, body: { code: "import-too-large", params } });
    expect(claimed.taken()).toBe(0);
    const archive = Buffer.alloc(20 * MEGABYTE + 1);
    archive.write("PK\u0003\u0004");
    expect(await send(archive, { role: "dpo" })).toMatchObject({ status: 413, body: { code: "import-too-large" } });
    expect(await waiting()).toBe(before);
  });

  it("keeps nothing where whoever sent it leaves when it has just been read", async () => {
    const before = await waiting();
    const { readImportedFile: read } = await vi.importActual<typeof import("./read-file")>("./read-file");
    const leave = new AbortController();
    vi.mocked(readImportedFile).mockImplementationOnce(async (...file) => {
      const seen = await read(...file);
      leave.abort();
      return seen;
    });
    const gone = { status: 499, body: { code: "cancelled", params: {} } };
    expect(await send(CSV, { role: "dpo", signal: leave.signal })).toEqual(gone);
    expect(await waiting()).toBe(before);
  });

  it("is refused with the code of one clear sentence where the file is none that can be read", async () => {
    const before = await waiting();
    const oldWorkbook = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [body, code] of [
      [oldWorkbook, "import-old-format"],
      ["%PDF-1.7", "import-unknown-kind"],
      ["", "import-damaged"],
      ["{ broken", "import-damaged"],
    ] as const)
      expect(await send(body, { role: "dpo" }), code).toMatchObject({ status: 400, body: { code } });
    expect(await waiting()).toBe(before);
  });
});

describe("reading a list of customers from a file", { timeout: 60_000 }, () => {
  const to = readCustomers;

  it("answers the list and keeps nothing, so that no file that waits for a decision has to go", async () => {
    const before = house.db.read.select({ id: importUploads.id }).from(importUploads).all();
    const full = before.length + IMPORT_KEEPS.waitingFiles;
    for (let sent = before.length; sent < full; sent += 1) await send(CSV, { role: "dpo" });
    const waits = house.db.read.select({ id: importUploads.id }).from(importUploads).all();
    const read = await send("Kunde;Vertragsende\nAcme GmbH;31.12.2030\n", { role: "dpo", to });
    expect(read).toEqual({
      status: 200,
      body: { text: "Kunde\tVertragsende\nAcme GmbH\t31.12.2030" },
    });
    expect(house.db.read.select({ id: importUploads.id }).from(importUploads).all()).toEqual(waits);
  });

  it("parts the cells of a CSV file beneath a title too, and no name of a list of one column", async () => {
    const titled = "Our customers\nCustomer;Signed on;Ends on\nOne Ltd;2024-02-01;2040-12-31\nTwo Ltd;1 May 2024;\n";
    expect((await send(titled, { role: "dpo", to })).body.text).toBe(
      "Customer\tSigned on\tEnds on\nOne Ltd\t2024-02-01\t2040-12-31\nTwo Ltd\t1 May 2024",
    );
    const single = "Kunde\nAcme GmbH\nMüller; Partner PartG\nBeta AG\n";
    expect((await send(single, { role: "dpo", to })).body.text).toBe(
      "Kunde\t\nAcme GmbH\t\nMüller; Partner PartG\t\nBeta AG\t",
    );
  });

  it("is refused before a byte is read to all but the DPO, and where it is too long or no list", async () => {
    for (const [sending, code] of [
      [{ role: "dpo", headers: { "sec-fetch-site": "cross-site" } }, "cross-site"],
      [{}, "not-signed-in"],
      [{ role: "dpo", headers: { [AS_OF_HEADER]: "working 2026-11-01" } }, "past"],
      [{ role: "owner" }, "forbidden"],
      [{ role: "auditor" }, "forbidden"],
      [{ role: "dpo", organisation: "org_two" }, "forbidden"],
    ] as const) {
      const { body, taken } = flowing(2);
      expect((await send(body, { ...sending, to })).body.code).toBe(code);
      expect(taken(), code).toBe(0);
    }
    const long = await send(flowing(10_000).body, { role: "dpo", to });
    expect(long).toMatchObject({ status: 413, body: { code: "import-too-large" } });
    expect(await send('{"format":1}', { role: "dpo", to, name: "register.json" })).toMatchObject({
      status: 400,
      body: { code: "import-unknown-kind" },
    });
  });
});
