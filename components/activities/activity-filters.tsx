import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { FACETS, type Facet } from "@/domain/activities/facets";
import { paths } from "@/lib/paths";
import { FacetGroup, type FacetOption } from "./facet-group";
import { type FacetWords, facetLabel } from "./facet-labels";
import { FilterForm } from "./filter-form";
import { type ListQuery, listQueryString } from "./list-query";

type Counted = { facet: Facet; value: string; count: number; en: string | null; de: string | null };

/** The facets in the order in which a reader narrows down: what is open and whose it is, then the contents. */
const ORDER: readonly Facet[] = [
  "finding",
  "department",
  "status",
  "legal-basis",
  "data-category",
  "data-subject",
  "special",
  "recipient",
  "country",
  "retention",
  "system",
  "cookie",
  "measure",
];

/** The values of a facet: what is chosen stays to be seen although nothing matches it any more. */
function optionsOf(facet: Facet, counted: readonly Counted[], query: ListQuery, words: FacetWords): FacetOption[] {
  const chosen = query.filters[facet] ?? [];
  const known = counted.filter((one) => one.facet === facet);
  const vanished = chosen.filter((value) => !known.some((one) => one.value === value));
  return [
    ...vanished.map((value) => ({ value, label: facetLabel(words, facet, value), count: "0", chosen: true })),
    ...known.map((one) => ({
      value: one.value,
      label: facetLabel(words, facet, one.value, one),
      count: words.format.number(one.count),
      chosen: chosen.includes(one.value),
    })),
  ];
}

/** Search and facets of the register; a form of its own that needs no script. */
export async function ActivityFilters({ organisationId, query, facets, words }: ActivityFiltersProps) {
  const t = await getTranslations("activities.list");
  const codes = await getTranslations("codes.facets");
  const address = listQueryString(query);
  const groups = ORDER.filter((facet) => FACETS.includes(facet)).map((facet) => ({
    facet,
    options: optionsOf(facet, facets, query, words),
  }));
  const chosen = Object.values(query.filters).reduce((sum, values) => sum + values.length, 0);
  return (
    <FilterForm
      action={paths.activities(organisationId)}
      signature={paths.activities(organisationId, { ...address, page: undefined })}
      label={t("filters")}
      busy={t("busy")}
    >
      {address.sort && <input type="hidden" name="sort" value={String(address.sort)} />}
      {query.whole && <input type="hidden" name="all" value={query.whole} />}
      <search className="flex items-end gap-2 lg:col-start-2 lg:row-start-1">
        <label className="min-w-0 grow">
          <span className="text-sm font-semibold">{t("search")}</span>
          <input
            type="search"
            name="search"
            defaultValue={query.search}
            maxLength={200}
            placeholder={t("searchHint")}
            autoComplete="off"
            className="control mt-1"
          />
        </label>
        <Button type="submit" variant="secondary" className="group-data-enhanced/form:hidden">
          {t("apply")}
        </Button>
      </search>
      <details
        open={false}
        className="border-y border-line lg:col-start-1 lg:row-span-3 lg:row-start-1 lg:border-y-0 lg:details-content:[content-visibility:visible]"
      >
        <summary className="flex min-h-10 items-center gap-2 py-2 font-semibold lg:pointer-events-none lg:list-none">
          <svg
            viewBox="0 0 10 6"
            aria-hidden="true"
            className="w-2.5 flex-none lg:hidden [details[open]>summary>&]:rotate-180"
          >
            <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          <span className="mr-auto">{t("filters")}</span>
          {chosen > 0 && <span className="text-sm font-normal text-quiet">{t("chosen", { count: chosen })}</span>}
        </summary>
        {groups
          .filter(({ options }) => options.length > 0)
          .map(({ facet, options }) => (
            <FacetGroup
              key={facet}
              facet={facet}
              label={codes(facet)}
              options={options}
              chosenLabel={t("chosen", { count: options.filter((option) => option.chosen).length })}
              all={
                query.whole === facet
                  ? undefined
                  : {
                      href: paths.activities(organisationId, listQueryString({ ...query, whole: facet })),
                      label: t("all", { count: options.length }),
                    }
              }
            />
          ))}
      </details>
    </FilterForm>
  );
}

type ActivityFiltersProps = {
  organisationId: string;
  query: ListQuery;
  facets: readonly Counted[];
  words: FacetWords;
};
