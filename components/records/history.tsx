import { DefinitionList, DefinitionRow } from "@/components/ui/definition-row";
import { Time } from "@/components/ui/time";
import type { Reader } from "./reader";

export type HistoryEntry = { sequence: number; at: number; actorName: string | null; action: string };

/** What happened to a record, newest first. */
export function History({ entries, reader }: { entries: readonly HistoryEntry[]; reader: Reader }) {
  if (entries.length === 0) return null;
  return (
    <section id="history" className="mt-10">
      <h2 className="pb-2">{reader.t("records.history.heading")}</h2>
      <DefinitionList>
        {entries.map((entry) => (
          <DefinitionRow key={entry.sequence} label={<Time at={entry.at} />}>
            {reader.t(`records.history.${entry.action.split(".")[1] ?? "update"}`, {
              who: entry.actorName ?? reader.t("records.history.system"),
            })}
          </DefinitionRow>
        ))}
      </DefinitionList>
    </section>
  );
}
