import { useTranslations } from "next-intl";
import { Link } from "./link";

/** Where a fact can be read: the place, the words in their own language, and the document they stand in. */
export type EvidenceItem = {
  key: string;
  document: string;
  href?: string | undefined;
  place: string;
  quotation: string;
  lang?: string | undefined;
};

/** The sources of a fact, folded away until somebody asks. Needs the messages "layout.evidence". */
export function Evidence({ items }: { items: readonly EvidenceItem[] }) {
  const t = useTranslations("layout.evidence");
  if (items.length === 0) return null;
  return (
    <details className="group text-sm">
      <summary className="inline-block min-h-6 text-quiet underline decoration-dotted underline-offset-4 hover:text-accent">
        {t("count", { count: items.length })}
      </summary>
      <ul className="mt-1 space-y-2 border-s border-line ps-3">
        {items.map((item) => (
          <li key={item.key}>
            {item.quotation && (
              <q lang={item.lang} className="text-ink">
                {item.quotation}
              </q>
            )}
            <span className="block text-quiet">
              {item.href ? (
                <Link href={item.href} prefetch={false} className="link">
                  {item.document}
                </Link>
              ) : (
                item.document
              )}
              {item.place && `, ${item.place}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
