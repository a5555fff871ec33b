import { setTimeout as wait } from "node:timers/promises";
import { paths } from "@/lib/paths";
import { withApp } from "./app-server";
import { type Bench, megabytes } from "./figure";
import { treeBytes } from "./process-memory";
import { houseOf } from "./temporary-house";

const VISITS = 10;
const REST = 5_000;

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
      await wait(REST);
      const value = megabytes(treeBytes(app.pid));
      const note = `${fresh.toFixed(0)} MB after start; after ${VISITS * pages.length} pages and ${REST / 1000} s of rest`;
      return [{ name: "memory of the idle server", ours: "", floor: "–", value, unit: "MB", aim: 250, note }];
    });
  },
};
