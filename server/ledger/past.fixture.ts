import type { Db } from "@/db/client";
import { getActivity } from "../activities/get";
import { ActivityListInput, FacetListInput, listActivities, listFacets } from "../activities/list";
import {
  approveActivity,
  archiveActivity,
  discardDraft,
  restoreActivity,
  submitActivity,
} from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
import type { Context } from "../context";
import { getDashboard } from "../dashboard/get";
import { AppError } from "../errors";
import { listRecords, RecordListInput } from "../records/list";
import { loadRecords } from "../records/load";
import { listOptions } from "../records/options";
import { createRecord, removeRecord, updateRecord } from "../records/write";
import { listSearch } from "../search/list";
import type { testHouse } from "../testing";

type House = Awaited<ReturnType<typeof testHouse>>;

const organisationId = "org_one";

/** A repeatable sequence of numbers from 0 to below 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Everything that pages read of the working tables, as one value; `ctx.db` may be the register or a day of it. */
export async function everythingShown(ctx: Context, db: Db): Promise<unknown> {
  const at = { ...ctx, db };
  const list = await listActivities(at, ActivityListInput.parse({ organisationId }));
  const parties = await listRecords(at, "party", RecordListInput.parse({ organisationId }));
  const filters = { status: ["draft"] };
  const whole = [];
  for (const { id } of list.items) whole.push(await getActivity(at, { id }));
  return {
    list,
    whole,
    parties,
    facets: await listFacets(at, FacetListInput.parse({ organisationId })),
    drafts: await listFacets(at, FacetListInput.parse({ organisationId, filters })),
    dashboard: await getDashboard(at, { organisationId }),
    options: await listOptions(at, { organisationId, nouns: ["party", "department"] }),
    found: await listSearch(at, { organisationId, search: "word" }),
  };
}

/** One random step of work on the register; a step that the workflow refuses is simply not taken. */
export async function workAtRandom(house: House, random: () => number): Promise<void> {
  const submitter = house.as("dpo");
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const activity = pick(await loadRecords(house.db, "activity", organisationId));
  const party = pick(await loadRecords(house.db, "party", organisationId));
  const bound = activity && { id: activity.id, revision: activity.revision };
  const word = `Word ${Math.floor(random() * 1e6)}`;
  const recipients = party && {
    answer: "given",
    items: [{ id: "one", recipient: { kind: "party", partyId: party.id } }],
  };
  const steps: (() => Promise<unknown> | undefined)[] = [
    () => createActivity(submitter, { organisationId, state: { name: { en: word }, departmentId: "dep_one-hr" } }),
    () => createRecord(submitter, "party", { organisationId, state: { name: word } }),
    () =>
      party && updateRecord(submitter, "party", { id: party.id, revision: party.revision, changes: { name: word } }),
    () => party && removeRecord(submitter, "party", { id: party.id, revision: party.revision }),
    () => bound && updateActivity(submitter, { ...bound, changes: { name: { en: word } } }),
    () => bound && updateActivity(submitter, { ...bound, changes: recipients ? { recipients } : {} }),
    () => bound && submitActivity(submitter, bound),
    () => bound && submitActivity(submitter, bound),
    () => bound && approveActivity(house.operator, { ...bound, override: { en: "known" } }),
    () => bound && approveActivity(house.operator, { ...bound, override: { en: "known" } }),
    () => bound && discardDraft(submitter, bound),
    () =>
      bound && random() < 0.3 ? archiveActivity(submitter, { ...bound, reason: { en: word }, since: null }) : undefined,
    () => bound && restoreActivity(submitter, bound),
  ];
  try {
    await pick(steps)?.();
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
  }
}
