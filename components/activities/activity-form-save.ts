import type { SaveResult } from "@/components/form/save-queue";
import { api, refusalOf } from "@/lib/trpc/client";

/** Sends the changed fields of an activity; fails where the server could not be reached. */
export async function saveActivity(
  id: string,
  changes: Record<string, unknown>,
  revision: number,
): Promise<SaveResult> {
  try {
    const committed = await api.activities.update.mutate({ id, revision, changes });
    return { ok: true, revision: committed.revision, savedAt: committed.at };
  } catch (cause) {
    const refusal = refusalOf(cause);
    if (!refusal) throw cause;
    const { code, params, fields, conflict } = refusal;
    return { ok: false, code, params, fields, conflict: conflict ?? undefined };
  }
}
