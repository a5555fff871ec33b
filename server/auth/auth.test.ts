import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { account, session } from "@/db/schema/auth";
import { testHouse } from "../testing";
import { createAccount } from "./accounts";
import { authOf } from "./auth";
import { verifyPassword } from "./password";
import { accountBehind, BUCKET_HEADER, bucketOf } from "./rate-bucket";

const PASSWORD = "korrekt pferd batterie heftklammer";
let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
  await createAccount(house.db, { name: "Dana", email: "Dana@Example.org", password: PASSWORD });
});
afterEach(() => house.remove());

function post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const text = JSON.stringify(body);
  const all = new Headers({ "content-type": "application/json", origin: "http://localhost:3000", ...headers });
  all.set(BUCKET_HEADER, bucketOf(accountBehind(path, all, text)));
  return authOf(house.db).handler(
    new Request(`http://localhost:3000/api/auth${path}`, { method: "POST", headers: all, body: text }),
  );
}

describe("signing in", () => {
  it("gives a cookie that scripts cannot read and other sites do not send, for the right password", async () => {
    const response = await post("/sign-in/email", { email: "dana@example.org", password: PASSWORD });
    expect(response.status).toBe(200);
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Domain=/i);
  });

  it("answers an unknown address and a wrong password alike", async () => {
    const wrong = await post("/sign-in/email", { email: "dana@example.org", password: "not the password at all" });
    const unknown = await post("/sign-in/email", { email: "nobody@example.org", password: "not the password at all" });
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(house.db.read.select().from(session).all()).toEqual([]);
  });

  it("refuses to make an account for whoever asks over HTTP", async () => {
    const response = await post("/sign-up/email", { name: "Eve", email: "eve@example.org", password: PASSWORD });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it("stops guessing one account after twenty attempts, whatever forwarded address is claimed, and no other account", {
    timeout: 60_000,
  }, async () => {
    const attempt = (email: string, index: number) =>
      post("/sign-in/email", { email, password: "short" }, { "x-forwarded-for": `10.0.0.${index}` });
    const statuses: number[] = [];
    for (let index = 0; index < 21; index += 1) statuses.push((await attempt("dana@example.org", index)).status);
    expect(statuses.slice(0, 20)).not.toContain(429);
    expect(statuses[20]).toBe(429);
    expect((await attempt("other@example.org", 1)).status).not.toBe(429);
  });

  it("stores passwords as scrypt with the cost that OWASP asks for", async () => {
    const stored = house.db.read.select({ password: account.password }).from(account).get()?.password ?? "";
    expect(stored).toMatch(/^scrypt\$17\$8\$1\$/);
    expect(await verifyPassword(stored, PASSWORD)).toBe(true);
    expect(await verifyPassword(stored, `${PASSWORD}!`)).toBe(false);
  });

  it.each(["short", "passwordpassword", "aaaaaaaaaaaaaaaaaa", "dana.example.dana"])(
    "refuses the weak password %s",
    async (password) => {
      const made = createAccount(house.db, { name: "Dana", email: "second@example.org", password });
      await expect(made).rejects.toMatchObject({ code: "bad-input" });
    },
  );
});
