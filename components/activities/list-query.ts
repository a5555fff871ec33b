import { FACETS, type Facet } from "@/domain/activities/facets";
import type { Query } from "@/lib/paths";

export const SORTS = ["reference", "name", "findings", "updated"] as const;
export type Sort = (typeof SORTS)[number];

/** What the address of the register says: the whole state of the list, so that a link shows what the sender saw. */
export type ListQuery = {
  search: string;
  filters: Partial<Record<Facet, string[]>>;
  sort: Sort;
  descending: boolean;
  page: number;
  /** The facet of which every value is shown, not just the most frequent. */
  whole?: Facet | undefined;
};

/** The query string as Next hands it to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;

const LONGEST_SEARCH = 200;
const LONGEST_VALUE = 80;
const MOST_VALUES = 50;
const LAST_PAGE = 100_000;

const all = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const first = (value: string | string[] | undefined): string => all(value)[0] ?? "";

function valuesOf(value: string | string[] | undefined): string[] {
  const kept = all(value).filter((one) => one !== "" && one.length <= LONGEST_VALUE);
  return [...new Set(kept)].slice(0, MOST_VALUES);
}

/** A page number of an address: 1 for whatever is no page. */
export function pageOf(value: string | string[] | undefined): number {
  const text = first(value);
  const page = /^\d{1,6}$/.test(text) ? Number(text) : 1;
  return page >= 1 && page <= LAST_PAGE ? page : 1;
}

/** Reads any query string: what it does not understand is left out, and nothing in it is an error. */
export function parseListQuery(params: SearchParams): ListQuery {
  const wanted = first(params.sort);
  const descending = wanted.startsWith("-");
  const sort = SORTS.find((name) => name === wanted.replace(/^-/, ""));
  const filters: ListQuery["filters"] = {};
  for (const facet of FACETS) {
    const values = valuesOf(Object.hasOwn(params, facet) ? params[facet] : undefined);
    if (values.length > 0) filters[facet] = values;
  }
  const whole = FACETS.find((facet) => facet === first(params.all));
  return {
    search: first(params.search).trim().slice(0, LONGEST_SEARCH),
    filters,
    sort: sort ?? "reference",
    descending: sort !== undefined && descending,
    page: pageOf(params.page),
    ...(whole && { whole }),
  };
}

/** The query string of a list; what is as it is anyway is left out, so that every list has one address. */
export function listQueryString(query: ListQuery): Query {
  const isUsual = query.sort === "reference" && !query.descending;
  return {
    search: query.search,
    ...query.filters,
    sort: isUsual ? undefined : `${query.descending ? "-" : ""}${query.sort}`,
    page: query.page === 1 ? undefined : query.page,
    all: query.whole,
  };
}

export const isFiltered = (query: ListQuery): boolean =>
  query.search !== "" || Object.values(query.filters).some((values) => values.length > 0);

/** The same list without one value of a facet, from its first page. */
export function without(query: ListQuery, facet: Facet, value: string): ListQuery {
  const values = (query.filters[facet] ?? []).filter((one) => one !== value);
  return { ...query, page: 1, filters: { ...query.filters, [facet]: values } };
}

/** Newest and most come first where a column is sorted for the first time; a second click turns the order round. */
export function sortedBy(query: ListQuery, sort: Sort): ListQuery {
  const startsDescending = sort === "updated" || sort === "findings";
  return { ...query, sort, page: 1, descending: query.sort === sort ? !query.descending : startsDescending };
}
