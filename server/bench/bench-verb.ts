import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import type { Verb } from "../cli/verb";
import { AppError } from "../errors";
import { browserScript } from "./browser-script";
import { dashboardPage } from "./dashboard-page";
import { evaluateRegister } from "./evaluate-register";
import { facetSearch } from "./facet-search";
import { type Bench, type Figure, table } from "./figure";
import { idleMemory } from "./idle-memory";
import { importTime } from "./import-time";
import { oneEdit } from "./one-edit";
import { packTime } from "./pack-time";
import { pdfMeanwhile } from "./pdf-meanwhile";
import { pdfTime } from "./pdf-time";
import { registerPage } from "./register-page";
import { saveField } from "./save-field";
import { removeHouses } from "./temporary-house";
import { verifyBench } from "./verify-ledger";
import { workbookTime } from "./workbook-time";

const BENCHES: Bench[] = [
  facetSearch,
  evaluateRegister,
  oneEdit,
  dashboardPage,
  registerPage,
  saveField,
  idleMemory,
  browserScript,
  pdfTime,
  pdfMeanwhile,
  verifyBench,
  workbookTime,
  importTime,
  packTime,
];

function machine(): string {
  const [first] = cpus();
  const gigabytes = (totalmem() / 1_073_741_824).toFixed(0);
  return `${cpus().length} x ${first?.model ?? "processor"}, ${gigabytes} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

/** Prints what each bench measured. A missed aim is a figure, not a failure: only what breaks ends with an error. */
export const benchVerb: Verb = async (args) => {
  const { values } = parseArgs({ args, options: { only: { type: "string" } } });
  const wanted = values.only?.split(",");
  const chosen = BENCHES.filter(({ name }) => wanted?.includes(name) ?? true);
  const known = BENCHES.map(({ name }) => name).join(", ");
  if (chosen.length === 0) throw new AppError("unknown-command", { params: { command: values.only ?? "", known } });
  const figures: Figure[] = [];
  // By leaving as usual, what was started is ended and what was written is taken away.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
  try {
    for (const { name, run } of chosen) {
      const before = Date.now();
      process.stderr.write(`${name} …\n`);
      figures.push(...(await run()));
      process.stderr.write(`${name}: ${((Date.now() - before) / 1000).toFixed(0)} s\n`);
    }
  } finally {
    await removeHouses();
  }
  process.stdout.write(`${machine()}\n\n${table(figures)}\n`);
};
