import { expect, it } from "vitest";
import { turns } from "./turns";

/** Work that is done when told. */
function task() {
  const { promise, resolve } = Promise.withResolvers<void>();
  let begun = false;
  const run = () => {
    begun = true;
    return promise;
  };
  return { run, done: resolve, hasBegun: () => begun };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it("lets as many run at once as it may, the others in the order in which they came", async () => {
  const inTurn = turns("order", { atOnce: 2, limit: 9 });
  const tasks = [task(), task(), task(), task()];
  const all = tasks.map(({ run }) => inTurn(run));
  const begun = async () => {
    await settled();
    return tasks.map(({ hasBegun }) => hasBegun());
  };
  expect(await begun()).toEqual([true, true, false, false]);
  tasks[1]?.done();
  expect(await begun()).toEqual([true, true, true, false]);
  for (const { done } of tasks) done();
  await Promise.all(all);
  expect(await begun()).toEqual([true, true, true, true]);
});

it("turns away who comes when too many are there, and takes the next one when somebody has left", async () => {
  const inTurn = turns("limit", { atOnce: 1, limit: 2 });
  const [first, second, third] = [task(), task(), task()];
  const running = inTurn(first.run);
  const leave = new AbortController();
  const waiting = inTurn(second.run, { signal: leave.signal });
  await expect(inTurn(third.run)).rejects.toMatchObject({ reason: "busy" });
  leave.abort(new Error("left"));
  await expect(waiting).rejects.toThrow("left");
  const next = inTurn(third.run);
  first.done();
  third.done();
  await Promise.all([running, next]);
  expect([second.hasBegun(), third.hasBegun()]).toEqual([false, true]);
});

it("tells those who wait how many come before them, and again whenever one is done or gives up", async () => {
  const inTurn = turns("standing", { atOnce: 1, limit: 9 });
  const tasks = [task(), task(), task(), task()];
  const leave = new AbortController();
  const heard: number[][] = [[], [], [], []];
  const all = tasks.map(({ run }, index) =>
    inTurn(run, { stands: (before) => heard[index]?.push(before), signal: index === 1 ? leave.signal : undefined }),
  );
  expect(heard.map((own) => own.at(-1))).toEqual([undefined, 1, 2, 3]);
  leave.abort(new Error("left"));
  await expect(all[1]).rejects.toThrow("left");
  expect(heard.map((own) => own.at(-1))).toEqual([undefined, 1, 1, 2]);
  tasks[0]?.done();
  await all[0];
  expect(heard[3]?.at(-1)).toBe(1);
  for (const { done } of tasks) done();
  await Promise.all([all[2], all[3]]);
  expect(tasks[1]?.hasBegun()).toBe(false);
});

it("goes on after work that failed", async () => {
  const inTurn = turns("failure", { atOnce: 1, limit: 2 });
  await expect(inTurn(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await inTurn(async () => "yes")).toBe("yes");
});

it("is one queue for all who name it", async () => {
  const first = task();
  const running = turns("shared", { atOnce: 1, limit: 1 })(first.run);
  await expect(turns("shared", { atOnce: 1, limit: 1 })(first.run)).rejects.toMatchObject({ reason: "busy" });
  first.done();
  await running;
});
