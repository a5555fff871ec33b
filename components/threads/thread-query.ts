import { THREAD_KINDS, type ThreadKind } from "@/domain/threads/thread";

export type ThreadQuery = { kind?: ThreadKind | undefined; open?: boolean | undefined; page: number };

/** The list that an address asks for: open ones of every kind unless it says otherwise. */
export function threadQueryOf(search: Record<string, string | string[] | undefined>): ThreadQuery {
  const page = Number(search.page);
  return {
    kind: THREAD_KINDS.find((kind) => kind === search.kind),
    open: search.show === "all" ? undefined : search.show !== "closed",
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The same as a query string. */
export function threadSearch({ kind, open, page }: ThreadQuery) {
  return { kind, show: open === undefined ? "all" : open ? undefined : "closed", page: page > 1 ? page : undefined };
}
