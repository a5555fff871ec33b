import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Statement, Writer } from "@/db/client";
import { session } from "@/db/schema/auth";
import { testHouse } from "../testing";
import { createAccount } from "./accounts";
import { authOf } from "./auth";
import { BUCKET_HEADER, bucketOf } from "./rate-bucket";
import { actorOf } from "./session";

const credentials = { email: "dana@example.org", password: "korrekt pferd batterie heftklammer" };
let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
  await createAccount(house.db, { name: "Dana", ...credentials });
});
afterEach(() => house.remove());

const ROWS = 60;

/** A batch of slices that take longer than the thread is given to anybody at a time; counts how often others had it. */
function writeSlowly() {
  let turns = 0;
  function* slowly(write: Writer): Generator<Statement> {
    for (let row = 0; row < ROWS; row += 1) {
      for (const until = performance.now() + 9; performance.now() < until; );
      yield write.raw(sql`insert into installation values (${`row ${row}`}, '')`);
    }
  }
  const ended = house.db.batch(slowly, () => {
    turns += 1;
  });
  return { ended, turns: () => turns };
}

const kept = () => house.db.read.get<{ count: number }>(sql`select count(*) as count from installation`)?.count;

const signIn = () =>
  authOf(house.db).handler(
    new Request("http://localhost:3000/api/auth/sign-in/email", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin: "http://localhost:3000",
        [BUCKET_HEADER]: bucketOf(credentials.email),
      },
      body: JSON.stringify(credentials),
    }),
  );

const cookieOf = (response: Response) =>
  new Headers({
    cookie: response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; "),
  });

it("somebody signs in while a large batch is written: both come through, and the batch is not hurried for it", async () => {
  const batch = writeSlowly();
  const response = await signIn();
  expect(response.status).toBe(200);
  await batch.ended;
  expect(kept()).toBe(ROWS);
  expect(batch.turns()).toBeGreaterThanOrEqual(ROWS);
  expect(house.db.read.select().from(session).all()).toHaveLength(1);
  const { account } = await actorOf(house.db, cookieOf(response));
  expect(account?.email).toBe(credentials.email);
});

it("who is signed in is answered while a large batch is written, and the session is prolonged by a later request", async () => {
  const headers = cookieOf(await signIn());
  const aging = () =>
    house.db.raw.exec("update session set expires_at = expires_at - 600000, updated_at = updated_at - 600000");
  const ends = () => house.db.read.select({ at: session.expiresAt }).from(session).get()?.at.getTime() ?? 0;
  aging();
  const before = ends();
  const batch = writeSlowly();
  const { account } = await actorOf(house.db, headers);
  expect(account?.email).toBe(credentials.email);
  expect(house.db.isWriting()).toBe(true);
  await batch.ended;
  expect(batch.turns()).toBeGreaterThanOrEqual(ROWS);
  expect(ends()).toBe(before);
  await actorOf(house.db, headers);
  expect(ends()).toBeGreaterThan(before);
});
