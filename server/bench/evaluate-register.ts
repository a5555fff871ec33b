import type { Db } from "@/db/client";
import { keepFindings, lookAt } from "../findings/keep";
import { readerOf } from "../findings/surroundings";
import { dayOf } from "../ledger/day";
import { type Bench, type Figure, ratio } from "./figure";
import { interleaved, median, timed } from "./measure";
import { houseOf } from "./temporary-house";

const ACTIVITIES = 10_000;
const ROUNDS = 2;

/** What nobody could leave out: every activity read once, by its id, and made an object of. */
function bareRead(db: Db, ids: readonly string[]): void {
  const state = db.raw.prepare("select state from records where id = ?").pluck();
  for (const id of ids) JSON.parse(String(state.get(id)));
}

/** Every rule of every activity, as if nothing were kept; nothing is written. */
function lookAtAll(db: Db, organisationId: string, ids: readonly string[], today: string): number {
  const reader = readerOf(db, organisationId);
  return ids.reduce((sum, id) => sum + (lookAt(reader, "activity", id, today)?.rows.length ?? 0), 0);
}

/** As if nothing had ever been kept: everything is looked at and written. */
async function keepAll(db: Db, organisationId: string, today: string): Promise<void> {
  db.raw.exec(`
    delete from findings where noun = 'activity';
    insert into finding_marks select id, organisation_id, 1 from activities where true
      on conflict do update set stamp = stamp + 1`);
  await keepFindings(db, organisationId, today);
}

async function run(): Promise<Figure[]> {
  const { ctx, organisationId } = await houseOf(ACTIVITIES);
  const { db } = ctx;
  const today = dayOf(ctx.now());
  await keepFindings(db, organisationId, today);
  const ids = db.raw.prepare("select id from activities order by id").pluck().all().map(String);
  const kept = Number(db.raw.prepare("select count(*) from findings where noun = 'activity'").pluck().get());
  const look = () => {
    const found = lookAtAll(db, organisationId, ids, today);
    if (found !== kept) throw new Error(`${found} findings were found and ${kept} are kept`);
  };
  const times = await interleaved(ROUNDS, look, () => bareRead(db, ids));
  const floor = median(times.floor);
  const writing = await timed(() => keepAll(db, organisationId, today));
  const each = (milliseconds: number) => `${(milliseconds / ids.length).toFixed(2)} ms each`;
  return [
    {
      ...ratio(`evaluating ${ids.length} activities in full`, median(times.ours), floor),
      note: `${kept} findings; ${each(median(times.ours))}`,
    },
    { ...ratio("the same, and writing what was found", writing, floor), note: `once; ${each(writing)}` },
  ];
}

/** All rules over a whole register, against reading the same rows. */
export const evaluateRegister: Bench = { name: "evaluate", run };
