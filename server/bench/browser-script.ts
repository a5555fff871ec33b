import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { paths } from "@/lib/paths";
import { type App, withApp } from "./app-server";
import { type Bench, type Figure, kilobytes } from "./figure";
import { scriptsOf, weightOf } from "./script-weight";
import { houseOf } from "./temporary-house";

const Manifest = z.object({ rootMainFiles: z.array(z.string()).min(1) });
const FORM = 60;
const TABLE = 90;
const ACTIVITY = "act_unsuccessful-applicants";

/** What every page of any application of this framework loads: its build names these files. */
function frameworkScripts(): Buffer[] {
  const folder = path.join(process.cwd(), ".next");
  const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(folder, "build-manifest.json"), "utf8")));
  return manifest.rootMainFiles.map((file) => readFileSync(path.join(folder, file)));
}

function reader(app: App) {
  const files = new Map<string, Buffer>();
  return async (address: string): Promise<Buffer[]> => {
    // Somebody who is signed in is sent on from the sign-in page.
    const page = await app.get(address, address === paths.login() ? { cookie: "" } : {});
    if (page.status !== 200) throw new Error(`${address} answered ${page.status}`);
    const loaded: Buffer[] = [];
    for (const source of scriptsOf(page.body.toString())) {
      const file = files.get(source) ?? (await app.get(source)).body;
      files.set(source, file);
      loaded.push(file);
    }
    return loaded;
  };
}

async function measure(app: App, organisation: string): Promise<Figure[]> {
  const scripts = reader(app);
  const floor = weightOf(frameworkScripts());
  const pages: [string, string, number?][] = [
    ["register", paths.activities(organisation), TABLE],
    ["activity", paths.activity(organisation, ACTIVITY), TABLE],
    ["form section", paths.editActivity(organisation, ACTIVITY, "purposes"), FORM],
    ["party form", paths.parties.edit(organisation, "pty_google-ireland"), FORM],
    ["sign-in", paths.login(), FORM],
    ["exports", paths.exports(organisation)],
    ["imports", paths.imports(organisation)],
  ];
  const figures: Figure[] = [];
  for (const [name, address, aim] of pages) {
    const ours = weightOf(await scripts(address));
    const amounts = { ours: `${kilobytes(ours).toFixed(0)} KB`, floor: `${kilobytes(floor).toFixed(0)} KB` };
    figures.push({
      name: `script of ${name}`,
      ...amounts,
      value: kilobytes(ours - floor),
      unit: "KB",
      ...(aim && { aim }),
    });
  }
  return figures;
}

/** Script that a page sends to the browser beyond the framework's own, compressed. */
export const browserScript: Bench = {
  name: "browser-script",
  run: async () => {
    const { folder, organisationId } = await houseOf(100);
    return withApp(folder, (app) => measure(app, organisationId));
  },
};
