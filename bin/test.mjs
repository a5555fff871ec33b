// `npm test`: everything that must hold, cheapest first, up to the first failure.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "./prepare.mjs";
import { ended, environment, main, node24, root, say, script, start, whenSignalled } from "./process.mjs";
import { provideSystemTools } from "./system-tools.mjs";
import { readPlaywright, readVitest, summary } from "./test-report.mjs";

const minute = 60_000;

function plan(reports) {
  const vitestReport = join(reports, "vitest.json");
  const playwrightReport = join(reports, "playwright.json");
  const vitest = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`];
  const tests = { report: vitestReport, read: readVitest };
  const browserTests = { report: playwrightReport, read: readPlaywright, env: { THIRTY_E2E_REPORT: playwrightReport } };
  return [
    { title: "Format and lint", args: [script("@biomejs/biome", "biome"), "ci"], limit: 2 * minute },
    { title: "Route types", args: [script("next"), "typegen"], limit: 3 * minute },
    { title: "Types", args: [script("typescript", "tsc"), "--noEmit"], limit: 5 * minute },
    { title: "Unused files and exports", args: [script("knip")], limit: 3 * minute },
    { title: "Unit, server and exports", args: [script("vitest"), ...vitest], limit: 20 * minute, ...tests },
    { title: "Build", args: [join(root, "bin", "build.mjs")], limit: 15 * minute },
    { title: "Browser", args: [script("@playwright/test", "playwright"), "test"], limit: 25 * minute, ...browserTests },
  ];
}

/** Ends a step with all that it has started, which shares its process group, and with nothing else. */
function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Runs one program as a process group; past its time, or on a signal, it is asked to end, and then made to. */
async function runLimited({ title, args, limit, env }) {
  const child = start(node24(), args, { env: environment(env), detached: true });
  const stop = () => {
    // The interrupt, because that is the one on which Playwright stops its server before it goes.
    killGroup(child, "SIGINT");
    setTimeout(() => killGroup(child, "SIGKILL"), 15_000).unref();
  };
  whenSignalled(stop);
  const clock = setTimeout(() => {
    say(`"${title}" took longer than ${limit / minute} minutes and is being stopped.`);
    stop();
  }, limit);
  const code = await ended(child);
  clearTimeout(clock);
  whenSignalled();
  return code;
}

function readCounts({ report, read }) {
  if (!report || !existsSync(report)) return undefined;
  return read(JSON.parse(readFileSync(report, "utf8")));
}

async function runStep(step) {
  process.stdout.write(`\n── ${step.title} ──\n`);
  const before = Date.now();
  const code = await runLimited(step);
  const counts = readCounts(step);
  const ok = code === 0 && !(counts && counts.failed > 0);
  return { title: step.title, seconds: (Date.now() - before) / 1000, ok, counts };
}

await main(async () => {
  await install();
  await provideSystemTools();
  const reports = mkdtempSync(join(tmpdir(), "thirty-test-"));
  const done = [];
  try {
    for (const step of plan(reports)) {
      done.push(await runStep(step));
      if (!done.at(-1).ok) break;
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  process.stdout.write(`\n── Summary ──\n${summary(done)}\n`);
  return done.every(({ ok }) => ok) ? 0 : 1;
});
