import { gzipSync } from "node:zlib";
import { paths } from "@/lib/paths";
import type { App } from "./app-server";
import { withApp } from "./app-server";
import { type Bench, type Figure, kilobytes, milliseconds, ratio } from "./figure";
import { median, percentile } from "./measure";
import { houseOf } from "./temporary-house";

const ACTIVITIES = 10_000;
const WARM_UP = 15;
const ROUNDS = 60;

async function page(app: App, path: string): Promise<{ milliseconds: number; body: Buffer }> {
  const answer = await app.get(path);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}

/** Gets both pages turn by turn, so that the state of the machine falls on both alike. */
async function measure(app: App, organisation: string): Promise<Figure[]> {
  const register = paths.activities(organisation);
  // The same layout, session, permissions and messages, and a body that reads one record and shows a short form.
  const empty = paths.exports(organisation);
  for (let round = 0; round < WARM_UP; round += 1) for (const path of [register, empty]) await page(app, path);
  const times: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push((await page(app, register)).milliseconds);
    times.floor.push((await page(app, empty)).milliseconds);
  }
  const { body } = await page(app, register);
  const compressed = kilobytes(gzipSync(body).length);
  const [ours, floor] = [percentile(times.ours, 0.95), percentile(times.floor, 0.95)];
  return [
    ratio(`register page of 50 of ${ACTIVITIES}, p50`, median(times.ours), median(times.floor), 1.5),
    { ...ratio("register page, p95", ours, floor), note: `floor ${milliseconds(floor)}: the exports page` },
    {
      name: "register page, compressed HTML",
      ours: `${kilobytes(body.length).toFixed(0)} KB plain`,
      floor: "–",
      value: compressed,
      unit: "KB",
      aim: 100,
    },
  ];
}

/** The register over HTTP as people get it, against a page of the same application that shows almost nothing. */
export const registerPage: Bench = {
  name: "register-page",
  run: async () => {
    const { folder, organisationId } = await houseOf(ACTIVITIES);
    return withApp(folder, (app) => measure(app, organisationId));
  },
};
