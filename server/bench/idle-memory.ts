import { setTimeout as wait } from "node:timers/promises";
import { paths } from "@/lib/paths";
import { withApp } from "./app-server";
import { type Bench, megabytes } from "./figure";
import { treeBytes } from "./process-memory";
import { houseOf } from "./temporary-house";

const VISITS = 10;
// V8 gives memory back some seconds after the last request, when it sees that nothing happens any more.
const REST = 30_000;

/** What the server holds once people have visited its pages and gone. */
export const idleMemory: Bench = {
  name: "idle-memory",
  run: async () => {
    const { folder, organisationId } = await houseOf(10_000);
    return withApp(folder, async (app) => {
      const fresh = megabytes(treeBytes(app.pid));
      const pages = [
        paths.dashboard(organisationId),
        paths.activities(organisationId),
        paths.activity(organisationId, "act_unsuccessful-applicants"),
        paths.parties.list(organisationId),
      ];
      for (let visit = 0; visit < VISITS; visit += 1) for (const page of pages) await app.get(page);
      const busy = megabytes(treeBytes(app.pid));
      await wait(REST);
      const value = megabytes(treeBytes(app.pid));
      const note = `${fresh.toFixed(0)} MB after start, ${busy.toFixed(0)} MB right after ${VISITS * pages.length} pages; then ${REST / 1000} s of rest`;
      return [{ name: "memory of the idle server", ours: "", floor: "–", value, unit: "MB", aim: 250, note }];
    });
  },
};
