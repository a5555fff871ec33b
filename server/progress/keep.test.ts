import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Progress, Tell } from "@/domain/progress/progress";
import { testHouse } from "../testing";
import { createCallerFactory, type RequestContext } from "../trpc/init";
import { appRouter } from "../trpc/router";
import { progressOf, withProgress, workOf } from "./keep";

const NOON = Date.UTC(2026, 10, 28, 12);
const work = (number: number) => number.toString(16).padStart(32, "0");
const reading: Progress = { stage: "reading", counted: { done: 50, total: 400 } };

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOON }));
afterEach(() => void vi.useRealTimers());

/** A work that goes on until it is told to end. */
function begun(owner: string, id: string) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let tell: Tell = () => undefined;
  const done = withProgress({ owner, work: id }, (waiting) => {
    tell = waiting.tell;
    waiting.signal.addEventListener("abort", () => reject(waiting.signal.reason), { once: true });
    return promise;
  });
  const end = () => {
    resolve();
    return done;
  };
  return { tell: (progress: Progress) => tell(progress), end };
}

it("remembers what a work told last, and forgets it when the work ends, however it ends", async () => {
  const one = begun("user-a", work(1));
  expect(progressOf("user-a", work(1))).toEqual({ stage: "waiting", before: 0 });
  one.tell(reading);
  expect(progressOf("user-a", work(1))).toEqual(reading);
  await one.end();
  expect(progressOf("user-a", work(1))).toBeNull();
  const failing = withProgress({ owner: "user-a", work: work(2) }, async ({ tell }) => {
    tell(reading);
    throw new Error("failed");
  });
  await expect(failing).rejects.toThrow("failed");
  expect(progressOf("user-a", work(2))).toBeNull();
  one.tell(reading);
  expect(progressOf("user-a", work(1))).toBeNull();
});

it("answers the one whose work it is, and nobody else who knows its name", async () => {
  const house = await testHouse();
  const mine = begun("user-dpo", work(3));
  mine.tell(reading);
  const asking = (context: Pick<RequestContext, "db" | "actor" | "now">, userId: string | null) => {
    const account = userId && { id: userId, name: "Somebody", email: "a@example.org", twoFactorEnabled: false };
    return createCallerFactory(appRouter)({ ...context, account: account || null, requestId: "test" }).progress;
  };
  const guest = { kind: "guest", organisationId: "org_one", activityId: "act_one", linkId: "lnk_one" } as const;
  try {
    expect(await asking(house.as("dpo"), "user-dpo").get({ work: work(3) })).toEqual(reading);
    expect(await asking(house.as("auditor"), "user-auditor").get({ work: work(3) })).toBeNull();
    expect(await asking({ ...house.operator, actor: guest }, null).get({ work: work(3) })).toBeNull();
    await expect(asking(house.anonymous, null).get({ work: work(3) })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(asking(house.as("dpo"), "user-dpo").get({ work: "user-dpo" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  } finally {
    await mine.end();
    house.remove();
  }
});

it("is stopped by its owner, with the code that it was cancelled, and by nobody else; a request that is left stops it too", async () => {
  const house = await testHouse();
  const stopping = (role: "dpo" | "auditor") => {
    const account = { id: `user-${role}`, name: "Somebody", email: "a@example.org", twoFactorEnabled: false };
    return createCallerFactory(appRouter)({ ...house.as(role), account, requestId: "test" }).progress;
  };
  const mine = begun("user-dpo", work(4));
  await stopping("auditor").cancel({ work: work(4) });
  expect(await stopping("dpo").get({ work: work(4) })).not.toBeNull();
  await stopping("dpo").cancel({ work: work(4) });
  await expect(mine.end()).rejects.toMatchObject({ code: "cancelled" });
  expect(progressOf("user-dpo", work(4))).toBeNull();
  const leave = new AbortController();
  await withProgress({ owner: "user-dpo", work: undefined, left: leave.signal }, async ({ signal }) => {
    expect(signal.aborted).toBe(false);
    leave.abort(new Error("left"));
    expect(signal.reason).toBe(leave.signal.reason);
  });
  house.remove();
});

it("remembers twenty works of one and five hundred of all; what is beyond goes on unheard", async () => {
  const many = Array.from({ length: 30 }, (_, index) => begun("user-a", work(index)));
  expect(progressOf("user-a", work(19))).not.toBeNull();
  expect(progressOf("user-a", work(20))).toBeNull();
  const others = Array.from({ length: 600 }, (_, index) => begun(`user-${index}`, work(1)));
  expect(progressOf("user-479", work(1))).not.toBeNull();
  expect(progressOf("user-480", work(1))).toBeNull();
  await Promise.all([...many, ...others].map(({ end }) => end()));
  const next = begun("user-480", work(1));
  expect(progressOf("user-480", work(1))).not.toBeNull();
  await next.end();
});

it("believes nothing that was told more than a quarter of an hour ago", async () => {
  const one = begun("user-a", work(1));
  vi.setSystemTime(NOON + 900_001);
  expect(progressOf("user-a", work(1))).toBeNull();
  one.tell(reading);
  expect(progressOf("user-a", work(1))).toEqual(reading);
  await one.end();
});

it("lets nobody take over the name of a work that is going on", async () => {
  const first = begun("user-a", work(1));
  first.tell(reading);
  const second = begun("user-a", work(1));
  second.tell({ stage: "wording", counted: null });
  await second.end();
  expect(progressOf("user-a", work(1))).toEqual(reading);
  await first.end();
});

it("takes as a name only what a browser of ours draws", () => {
  const named = (name: string) => workOf(new Headers({ "x-thirty-work": name }));
  expect(named(work(7))).toBe(work(7));
  for (const name of ["", "7", `${work(7)}0`, work(7).replace("7", "g"), "__proto__"])
    expect(named(name)).toBeUndefined();
});
