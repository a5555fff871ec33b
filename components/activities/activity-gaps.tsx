import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import type { Gap } from "@/domain/activities/gaps";
import type { Format } from "@/domain/format";

/** What this record leaves open, each kind once; a line leads to where it is answered. */
export async function ActivityGaps({ gaps, editPath, format }: ActivityGapsProps) {
  const t = await getTranslations("activities.open");
  const names = await getTranslations("codes.gaps");
  const kinds = Map.groupBy(gaps, ({ gap }) => gap);
  return (
    <section aria-labelledby="open-heading" className="border-s-4 border-ink bg-sunk px-4 py-3">
      <h2 id="open-heading" className="text-base">
        {t("heading", { count: gaps.length })}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {[...kinds].map(([kind, found]) => {
          const href = found[0] && editPath?.(found[0].field);
          const text =
            found.length > 1 ? t("times", { name: names(kind), count: format.number(found.length) }) : names(kind);
          return (
            <li key={kind} className="py-0.5">
              {href ? (
                <Link href={href} prefetch={false} className="link">
                  {text}
                </Link>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type ActivityGapsProps = {
  gaps: readonly Gap[];
  editPath: ((field: string) => string | undefined) | undefined;
  format: Format;
};
