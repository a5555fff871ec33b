import { Activity } from "@/domain/activities/activity";
import type { HistoryEntry } from "./activity-history";

type LedgerItem = Omit<HistoryEntry, "before" | "after"> & { before: unknown; after: unknown };

const activityOrNull = (state: unknown): Activity | null => Activity.safeParse(state).data ?? null;

/** The ledger's entries of one activity, with its states as activities. */
export function historyEntries(items: readonly LedgerItem[]): HistoryEntry[] {
  return items.map((item) => ({
    ...item,
    before: activityOrNull(item.before),
    after: activityOrNull(item.after),
  }));
}
