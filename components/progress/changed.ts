import type { useTranslations } from "next-intl";
import type { WorkId } from "@/domain/progress/progress";
import { api, refusalOf } from "@/lib/trpc/client";
import { Refused } from "./refused";
import type { Running } from "./use-works";

/**
 * Has a change made as (a part of) a work. It is not given up from here: the server is asked to stop, and its answer says
 * whether it did, so that nobody takes for undone what was done a moment before. Throws Refused.
 */
export async function changed<Answer>(
  { id, signal }: Running,
  errors: ReturnType<typeof useTranslations<"errors">>,
  ask: (options: { context: { work: WorkId } }) => Promise<Answer>,
): Promise<Answer> {
  const stop = () => void api.progress.cancel.mutate({ work: id }).catch(() => undefined);
  signal.throwIfAborted();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await ask({ context: { work: id } });
  } catch (cause) {
    const refusal = refusalOf(cause);
    if (!refusal) throw new Refused(errors("unreachable"));
    throw new Refused(errors(refusal.code, refusal.params), refusal.code === "cancelled");
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
