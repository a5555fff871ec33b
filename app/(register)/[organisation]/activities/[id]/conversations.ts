import { historyLinks } from "@/components/activities/history-links";
import { sheetContext } from "@/components/activities/sheet-context";
import { withOptions } from "@/components/activities/with-options";
import type { Reader } from "@/components/records/reader";
import type { ThreadEntry } from "@/components/threads/threads-context";
import type { ActivityDetail } from "@/components/threads/threads-of";
import { read } from "@/server/trpc/rsc";

/** What suggestions propose, as a history of states: records that only they name are named too. */
export function proposalsOf(threads: readonly ThreadEntry[]) {
  return threads.map(({ state }) => ({ before: null, after: state.proposal }));
}

/** The conversations about an activity, and a context that names every record they and the version in force name. */
export async function conversations(activity: ActivityDetail, reader: Reader, day: string) {
  const { id, organisationId, organisation, linked, approved } = activity;
  const threads = await read((api) => api.threads.list({ organisationId, activityId: id }));
  const states = [{ before: approved?.state ?? null, after: null }, ...proposalsOf(threads.items)];
  const nouns = historyLinks(states, linked);
  const options = nouns.length === 0 ? [] : await read((api) => api.options.list({ organisationId, nouns }));
  return { threads, context: withOptions(sheetContext(reader, organisation, linked, day), options) };
}
