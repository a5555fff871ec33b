import type { Reader } from "./reader";

export type HistoryEntry = { sequence: number; at: number; actorName: string | null; actor: string; action: string };

/** What happened to a record, newest first. */
export function History({ entries, reader }: { entries: readonly HistoryEntry[]; reader: Reader }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="history" className="mt-12">
      <h2 id="history" className="pb-3">
        {reader.t("records.history.heading")}
      </h2>
      <ol className="border-b border-line">
        {entries.map((entry) => (
          <li key={entry.sequence} className="grid gap-x-8 border-t border-line py-2 text-sm md:grid-cols-[13rem_1fr]">
            <time dateTime={new Date(entry.at).toISOString()} className="text-quiet">
              {reader.format.instant(entry.at)}
            </time>
            <span>
              {reader.t(`records.history.${entry.action.split(".")[1] ?? "update"}`, {
                who: entry.actorName ?? reader.t("records.history.system"),
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
