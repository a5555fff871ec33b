import { stat } from "node:fs/promises";
import { records } from "@/db/schema/records";
import type { Handover } from "@/domain/handovers/handover";
import { paths } from "@/lib/paths";
import { exportRegister } from "../exports/export-register";
import { createHandover } from "../handovers/handovers";
import { makePack } from "../handovers/pack";
import { dayOf } from "../ledger/day";
import { type AnyChange, mutate } from "../mutate";
import { loadRecord } from "../records/load";
import { type App, withApp } from "./app-server";
import { type Bench, type Figure, megabytes, milliseconds, ratio } from "./figure";
import { interleaved, median, percentile } from "./measure";
import { visitFor, visitWhileFetching } from "./pdf-meanwhile";
import { peakBytes, watchTypesetters } from "./process-memory";
import { houseOf, type TemporaryHouse } from "./temporary-house";

const ROUNDS = 3;
const SIZES = [100, 1_000];
const FETCHES = 3;
const IDLE_MS = 10_000;
/** Changes in one batch. */
const BATCH = 200;

/** Puts every activity of the house in force: a pack holds nothing else. */
async function approveAll({ ctx, organisationId }: TemporaryHouse): Promise<void> {
  const rows = ctx.db.read.select({ id: records.id, noun: records.noun }).from(records).all();
  const changes = rows
    .filter(({ noun }) => noun === "activity")
    .map(
      ({ id }): AnyChange => ({
        action: "activity.approve",
        noun: "activity",
        id,
        plan: (current) =>
          current && {
            ...current,
            status: "approved",
            workflow: { ...current.workflow, version: 1, inForce: true, approvedOn: dayOf(ctx.now()) },
          },
      }),
    );
  for (let start = 0; start < changes.length; start += BATCH)
    await mutate(ctx, organisationId, changes.slice(start, start + BATCH));
}

async function handedOver({ ctx, organisationId }: TemporaryHouse): Promise<{ id: string; handover: Handover }> {
  const wish = { organisationId, recipient: "LDI NRW", note: "", language: "de" as const, linkDays: null };
  const { id } = await createHandover(ctx, wish);
  return { id, handover: (await loadRecord(ctx.db, "handover", id)).state };
}

async function figuresOf(house: TemporaryHouse, handover: Handover, activities: number): Promise<Figure[]> {
  const { ctx, organisationId } = house;
  const watch = watchTypesetters(process.pid);
  let [whole, alone] = [0, 0];
  const times = await interleaved(
    ROUNDS,
    async () => {
      const { file, dispose } = await makePack(ctx, organisationId, handover);
      whole = (await stat(file)).size;
      await dispose();
    },
    async () => {
      const { file, dispose } = await exportRegister(ctx, { organisationId, format: "pdf", locale: "de" });
      alone = (await stat(file)).size;
      await dispose();
    },
  );
  const { peak } = watch.stop();
  const time = ratio(`regulator pack of ${activities}`, median(times.ours), median(times.floor), 1.3);
  const sizes = `${megabytes(whole).toFixed(1)} MB, PDF alone ${megabytes(alone).toFixed(1)} MB`;
  const memory = (name: string, bytes: number): Figure => ({
    name: `pack of ${activities}, peak memory of the ${name}`,
    ours: "",
    floor: "–",
    value: megabytes(bytes),
    unit: "MB",
  });
  return [
    { ...time, note: sizes },
    memory("process that sets type", peak),
    memory("process that packs", peakBytes(process.pid) ?? 0),
  ];
}

/** What others feel while the largest pack is fetched. */
async function meanwhile(app: App, organisation: string, handoverId: string): Promise<Figure[]> {
  await visitFor(app, organisation, IDLE_MS / 4);
  const [idle, busy, seconds]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < FETCHES; round += 1) {
    idle.push(...(await visitFor(app, organisation, IDLE_MS)));
    const fetched = await visitWhileFetching(app, organisation, paths.api.handover(handoverId));
    busy.push(...fetched.times);
    seconds.push(fetched.seconds);
  }
  const slowest = `slowest ${milliseconds(Math.max(...busy))}, idle ${milliseconds(Math.max(...idle))}`;
  const visits = `${busy.length} visits during ${FETCHES} packs of ${median(seconds).toFixed(0)} s`;
  return [
    {
      ...ratio("other pages during a pack, p95", percentile(busy, 0.95), percentile(idle, 0.95), 1.5),
      note: `${slowest}; ${visits}`,
    },
    ratio("other pages during a pack, p50", median(busy), median(idle)),
  ];
}

async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const activities of SIZES) {
    const house = await houseOf(activities);
    await approveAll(house);
    const { id, handover } = await handedOver(house);
    figures.push(...(await figuresOf(house, handover, activities)));
    const largest = activities === Math.max(...SIZES);
    if (largest) figures.push(...(await withApp(house.folder, (app) => meanwhile(app, house.organisationId, id))));
  }
  return figures;
}

/** The pack for an authority, against the PDF of the same register alone. It approves what others measure as drafts, so it runs last. */
export const packTime: Bench = { name: "pack", run };
