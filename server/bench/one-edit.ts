import type { Db } from "@/db/client";
import { Activity } from "@/domain/activities/activity";
import { Party } from "@/domain/parties/party";
import { keepFindings } from "../findings/keep";
import { dayOf } from "../ledger/day";
import { type AnyChange, mutate } from "../mutate";
import { type Bench, type Figure, ratio } from "./figure";
import { median, timed } from "./measure";
import { houseOf, type TemporaryHouse } from "./temporary-house";

const ACTIVITIES = 10_000;

type Edit = { name: string; rounds: number; change(round: number): AnyChange };

const words = (round: number) => ({ en: `Edited in round ${round}`, de: `Geändert in Runde ${round}` });

const EDITS: Edit[] = [
  {
    name: "one activity is edited",
    rounds: 25,
    change: (round) => ({
      action: "activity.update",
      noun: "activity",
      id: `act_bench-${500 + round * 37}`,
      plan: (before) => ({
        ...Activity.parse(before),
        description: { answer: "given", value: words(round), evidence: [] },
      }),
    }),
  },
  {
    name: "one recipient is edited",
    rounds: 9,
    change: (round) => ({
      action: "party.update",
      noun: "party",
      id: `pty_bench-${1 + round * 11}`,
      plan: (before) => ({ ...Party.parse(before), description: words(round) }),
    }),
  },
];

/** The records that wait to be looked at, and the rows that a look at them may read: what they name, and what that names. */
function rowsToRead(db: Db): { marked: number; ids: string[] } {
  const marked = db.raw.prepare("select record_id from finding_marks").pluck().all();
  const ids = db.raw
    .prepare(
      `with near as (select record_id as id from finding_marks
          union select to_id from record_links where from_id in (select record_id from finding_marks))
        select id from near union select to_id from record_links where from_id in (select id from near)`,
    )
    .pluck()
    .all()
    .map(String);
  return { marked: marked.length, ids };
}

function bareRead(db: Db, ids: readonly string[]): void {
  const state = db.raw.prepare("select state from records where id = ?").pluck();
  for (const id of ids) JSON.parse(String(state.get(id)));
}

async function figureOf({ ctx, organisationId }: TemporaryHouse, edit: Edit): Promise<Figure> {
  const { db } = ctx;
  const today = dayOf(ctx.now());
  const times = { ours: [] as number[], floor: [] as number[] };
  const sizes = { marked: [] as number[], read: [] as number[] };
  for (let round = 0; round < edit.rounds; round += 1) {
    await mutate(ctx, organisationId, [edit.change(round)]);
    const { marked, ids } = rowsToRead(db);
    if (marked === 0) throw new Error("an edit left nothing to be looked at");
    sizes.marked.push(marked);
    sizes.read.push(ids.length);
    times.floor.push(await timed(() => bareRead(db, ids)));
    times.ours.push(await timed(() => keepFindings(db, organisationId, today)));
  }
  return {
    ...ratio(`${edit.name}, findings brought up to date, p50`, median(times.ours), median(times.floor)),
    note: `${median(sizes.marked)} records looked at, ${median(sizes.read)} rows`,
  };
}

async function run(): Promise<Figure[]> {
  const house = await houseOf(ACTIVITIES);
  await keepFindings(house.ctx.db, house.organisationId, dayOf(house.ctx.now()));
  const figures: Figure[] = [];
  for (const edit of EDITS) figures.push(await figureOf(house, edit));
  return figures;
}

/** What one edit makes necessary inside a large register, against reading the rows that it may read. */
export const oneEdit: Bench = { name: "one-edit", run };
