import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { FACETS } from "@/domain/activities/facets";
import { paths } from "@/lib/paths";
import { type FacetWords, facetLabel } from "./facet-labels";
import { isFiltered, type ListQuery, listQueryString, without } from "./list-query";

type Named = { facet: string; value: string; en: string | null; de: string | null };

/** What the list is narrowed to; each is taken away by a click. */
export async function FilterChips({ organisationId, query, facets, words }: FilterChipsProps) {
  if (!isFiltered(query)) return null;
  const t = await getTranslations("activities.list");
  const codes = await getTranslations("codes.facets");
  const href = (next: ListQuery) => paths.activities(organisationId, listQueryString(next));
  const chips = FACETS.flatMap((facet) =>
    (query.filters[facet] ?? []).map((value) => {
      const record = facets.find((one) => one.facet === facet && one.value === value);
      const text = `${codes(facet)}: ${facetLabel(words, facet, value, record)}`;
      return { key: `${facet} ${value}`, text, href: href(without(query, facet, value)) };
    }),
  );
  if (query.search)
    chips.unshift({
      key: "search",
      text: t("searchFor", { words: query.search }),
      href: href({ ...query, search: "", page: 1 }),
    });
  return (
    <ul aria-label={t("narrowedTo")} className="flex flex-wrap gap-2">
      {chips.map((chip) => (
        <li key={chip.key} className="max-w-full">
          <Link
            href={chip.href}
            prefetch={false}
            scroll={false}
            className="forced-border flex min-h-8 items-center gap-2 rounded-sm border border-edge bg-raised px-2 text-sm hover:border-ink"
          >
            <span className="sr-only">{t("remove")} </span>
            <span className="min-w-0 truncate">{chip.text}</span>
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={paths.activities(organisationId, { sort: listQueryString(query).sort })}
          prefetch={false}
          scroll={false}
          className="link flex min-h-8 items-center px-2 text-sm"
        >
          {t("clear")}
        </Link>
      </li>
    </ul>
  );
}

type FilterChipsProps = {
  organisationId: string;
  query: ListQuery;
  facets: readonly Named[];
  words: FacetWords;
};
