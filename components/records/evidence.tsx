import type { Evidence } from "@/domain/answers";
import type { Reader } from "./reader";
import { RecordName } from "./record-name";
import type { Names } from "./states";

/** Where a fact can be read: the place, and the words that say it in their own language. */
export function EvidenceNotes({ reader, names, evidence }: EvidenceNotesProps) {
  return (
    <ul aria-label={reader.t("records.evidence")} className="space-y-2 border-l border-line pl-3 text-sm text-quiet">
      {evidence.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources have no key of their own and never move
        <li key={index}>
          <RecordName id={source.documentId} names={names} />
          {source.place && <>, {source.place}</>}
          {source.quotation && (
            <blockquote lang={names.get(source.documentId)?.lang} className="mt-0.5">
              <q>{source.quotation}</q>
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}

type EvidenceNotesProps = { reader: Reader; names: Names; evidence: Evidence[] };
