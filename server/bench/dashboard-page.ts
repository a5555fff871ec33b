import { paths } from "@/lib/paths";
import { type App, withApp } from "./app-server";
import { type Bench, type Figure, ratio } from "./figure";
import { median, percentile } from "./measure";
import { houseOf } from "./temporary-house";

const ACTIVITIES = 1_000;
const TIMES = 100;
const WARM_UP = 15;
const ROUNDS = 60;

async function milliseconds(app: App, organisationId: string): Promise<number> {
  const answer = await app.get(paths.dashboard(organisationId));
  if (answer.status !== 200) throw new Error(`the dashboard answered ${answer.status}`);
  return answer.milliseconds;
}

/** Gets both turn by turn, so that the state of the machine falls on both alike. */
async function measure(large: App, small: App, organisationId: string): Promise<Figure[]> {
  const times: Record<"large" | "small", number[]> = { large: [], small: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const one = await milliseconds(large, organisationId);
    const other = await milliseconds(small, organisationId);
    if (round < WARM_UP) continue;
    times.large.push(one);
    times.small.push(other);
  }
  const p95 = (of: "large" | "small") => percentile(times[of], 0.95);
  return [
    {
      ...ratio(`dashboard of ${ACTIVITIES * TIMES} activities, p50`, median(times.large), median(times.small), 1.5),
      note: `floor: the dashboard of ${ACTIVITIES}`,
    },
    ratio("dashboard, p95", p95("large"), p95("small")),
  ];
}

/** The dashboard of a very large register over HTTP, against that of a small one. */
export const dashboardPage: Bench = {
  name: "dashboard",
  run: async () => {
    const small = await houseOf(ACTIVITIES);
    const large = await houseOf(ACTIVITIES, TIMES);
    return withApp(large.folder, (one) => withApp(small.folder, (other) => measure(one, other, small.organisationId)));
  },
};
