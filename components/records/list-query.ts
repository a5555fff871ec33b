/** The state of a list as its address says it; what makes no sense there is as if it were absent. */
export type ListQuery = { search: string; page: number };

export type SearchParams = Record<string, string | string[] | undefined>;

const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

export function listQueryOf(params: SearchParams): ListQuery {
  const page = Number(first(params.page));
  return {
    search: first(params.q).trim().slice(0, 200),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}
