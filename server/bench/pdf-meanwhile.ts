import { setTimeout as wait } from "node:timers/promises";
import { paths } from "@/lib/paths";
import { type App, withApp } from "./app-server";
import { type Bench, type Figure, megabytes, milliseconds, ratio } from "./figure";
import { median, percentile } from "./measure";
import { treeBytes, watchTypesetters } from "./process-memory";
import { houseOf } from "./temporary-house";

const ACTIVITIES = 1_000;
const EXPORTS = 5;
const WARM_UP = 40;
const IDLE_MS = 10_000;
/** Somebody who clicks on as soon as they have seen what they asked for. */
const PAUSE_MS = 60;
/** Time for the server to collect what an export left behind. */
const REST_MS = 30_000;

/** Visits pages one after the other until told to stop; answers how long each took. */
async function visit(app: App, organisation: string, going: () => boolean): Promise<number[]> {
  const pages = [
    paths.activities(organisation),
    paths.activity(organisation, "act_unsuccessful-applicants"),
    paths.exports(organisation),
    paths.parties.list(organisation),
  ];
  const times: number[] = [];
  for (let turn = 0; going(); turn += 1) {
    times.push((await app.get(pages[turn % pages.length] ?? "/")).milliseconds);
    await wait(PAUSE_MS);
  }
  return times;
}

export function visitFor(app: App, organisation: string, milliseconds: number): Promise<number[]> {
  const until = Date.now() + milliseconds;
  return visit(app, organisation, () => Date.now() < until);
}

/** Visits pages for as long as the server takes to answer with a file. */
export async function visitWhileFetching(
  app: App,
  organisation: string,
  address: string,
): Promise<{ times: number[]; seconds: number }> {
  let done = false;
  const fetched = app.get(address).finally(() => {
    done = true;
  });
  const [answer, times] = await Promise.all([fetched, visit(app, organisation, () => !done)]);
  if (answer.status !== 200) throw new Error(`the export answered ${answer.status}: ${answer.body.subarray(0, 300)}`);
  return { times, seconds: answer.milliseconds / 1000 };
}

async function measure(app: App, organisation: string): Promise<Figure[]> {
  const address = paths.api.export("pdf", { organisation, language: "de" });
  await visitFor(app, organisation, WARM_UP * PAUSE_MS);
  const before = treeBytes(app.pid);
  const watch = watchTypesetters(app.pid);
  const [idle, busy]: [number[], number[]] = [[], []];
  const seconds: number[] = [];
  for (let round = 0; round < EXPORTS; round += 1) {
    idle.push(...(await visitFor(app, organisation, IDLE_MS)));
    const exported = await visitWhileFetching(app, organisation, address);
    busy.push(...exported.times);
    seconds.push(exported.seconds);
  }
  await wait(REST_MS);
  const { left } = watch.stop();
  const after = treeBytes(app.pid);
  const slowest = `slowest ${milliseconds(Math.max(...busy))}, idle ${milliseconds(Math.max(...idle))}`;
  const p95 = ratio("other pages meanwhile, p95", percentile(busy, 0.95), percentile(idle, 0.95), 1.5);
  return [
    { ...p95, note: `${slowest}; ${busy.length} visits during ${EXPORTS} exports of ${median(seconds).toFixed(0)} s` },
    ratio("other pages meanwhile, p50", median(busy), median(idle)),
    {
      name: "server memory after over before",
      ours: `${megabytes(after).toFixed(0)} MB`,
      floor: `${megabytes(before).toFixed(0)} MB`,
      value: after / before,
      unit: "x",
      note: `${left} typesetting processes left`,
    },
  ];
}

/** What people feel and what the server keeps while somebody exports a large register. */
export const pdfMeanwhile: Bench = {
  name: "pdf-meanwhile",
  run: async () => {
    const { folder, organisationId } = await houseOf(ACTIVITIES);
    return withApp(folder, (app) => measure(app, organisationId));
  },
};
