import { stat } from "node:fs/promises";
import { records } from "@/db/schema/records";
import type { Handover } from "@/domain/handovers/handover";
import { paths } from "@/lib/paths";
import { exportApart } from "../exports/apart/export-apart";
import type { Leaving } from "../exports/apart/job";
import { createHandover } from "../handovers/handovers";
import { dayOf } from "../ledger/day";
import { type AnyChange, mutate } from "../mutate";
import { loadRecord } from "../records/load";
import { type App, withApp } from "./app-server";
import { type Bench, type Figure, megabytes, milliseconds, ratio } from "./figure";
import { interleaved, median, percentile } from "./measure";
import { visitFor, visitWhileFetching } from "./pdf-meanwhile";
import { watchChildren, watchTypesetters } from "./process-memory";
import { houseOf, type TemporaryHouse } from "./temporary-house";

const ROUNDS = 3;
/** How often a pack is fetched while others visit pages, and for how long they visit them in between. */
const SIZES = [
  { activities: 100, fetches: 15, idle: 4_000 },
  { activities: 1_000, fetches: 3, idle: 20_000 },
];
type Size = (typeof SIZES)[number];
const WARM_UP_MS = 5_000;
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
  const typesetters = watchTypesetters(process.pid);
  const packers = watchChildren(process.pid, "exports/apart/child.ts");
  let [whole, alone] = [0, 0];
  const sizeOf = async (leaving: Leaving) => {
    const { file, dispose } = await exportApart(ctx, leaving);
    const { size } = await stat(file);
    await dispose();
    return size;
  };
  const times = await interleaved(
    ROUNDS,
    async () => {
      whole = await sizeOf({ kind: "pack", organisationId, handover });
    },
    async () => {
      alone = await sizeOf({ kind: "register", request: { organisationId, format: "pdf", locale: "de" } });
    },
  );
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
    memory("process that sets type", typesetters.stop().peak),
    memory("process that packs", packers.stop().peak),
  ];
}

/** What others feel while a pack is fetched. */
async function meanwhile(
  app: App,
  organisation: string,
  handoverId: string,
  { activities, fetches, idle }: Size,
): Promise<Figure[]> {
  await visitFor(app, organisation, WARM_UP_MS);
  const [alone, busy, seconds]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < fetches; round += 1) {
    alone.push(...(await visitFor(app, organisation, idle)));
    const fetched = await visitWhileFetching(app, organisation, paths.api.handover(handoverId));
    busy.push(...fetched.times);
    seconds.push(fetched.seconds);
  }
  const name = `other pages during a pack of ${activities}`;
  const slowest = `slowest ${milliseconds(Math.max(...busy))}, idle ${milliseconds(Math.max(...alone))}`;
  const visits = `${busy.length} visits during ${fetches} packs of ${median(seconds).toFixed(1)} s, ${alone.length} between them`;
  return [
    {
      ...ratio(`${name}, p95`, percentile(busy, 0.95), percentile(alone, 0.95), 1.5),
      note: `${slowest}; ${visits}`,
    },
    ratio(`${name}, p50`, median(busy), median(alone)),
  ];
}

async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const house = await houseOf(size.activities);
    await approveAll(house);
    const { id, handover } = await handedOver(house);
    figures.push(...(await figuresOf(house, handover, size.activities)));
    figures.push(...(await withApp(house.folder, (app) => meanwhile(app, house.organisationId, id, size))));
  }
  return figures;
}

/** The pack for an authority, against the PDF of the same register alone. It approves what others measure as drafts, so it runs last. */
export const packTime: Bench = { name: "pack", run };
