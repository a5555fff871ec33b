import { Link } from "@/components/ui/link";
import type { Evidence } from "@/domain/answers";
import { recordPath } from "@/lib/paths";
import type { SheetReader } from "./sheet-reader";

/** Where a fact can be read: the place at a glance, the words themselves once opened. */
export function SheetEvidence({ evidence, sheetReader }: { evidence: readonly Evidence[]; sheetReader: SheetReader }) {
  const { organisationId, context } = sheetReader;
  const t = context.translate;
  if (evidence.length === 0) return null;
  // A sentence that proves several parts of one row stands there once.
  const sources = new Map(
    evidence.map((source) => [`${source.documentId} ${source.place} ${source.quotation}`, source]),
  );
  return (
    <ul className="space-y-1 text-sm text-quiet">
      {[...sources].map(([key, source]) => {
        const document = context.record(source.documentId)?.name;
        return (
          <li key={key}>
            <details className="group">
              <summary className="hover:text-ink">
                <span className="sr-only">{t("activities.evidence.label")} </span>
                {source.place || document || t("activities.evidence.label")}
              </summary>
              <div className="mt-1 border-l border-edge pl-3">
                {source.quotation && (
                  <blockquote className="text-ink">
                    <q>{source.quotation}</q>
                  </blockquote>
                )}
                {document && (
                  <p className="mt-1">
                    <Link
                      href={recordPath(organisationId, "document", source.documentId)}
                      className="link"
                      prefetch={false}
                    >
                      {document}
                    </Link>
                  </p>
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
