import { and, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { can } from "@/domain/access/can";
import type { Context } from "../context";

const MOST_TERMS = 8;

/** The words of a search, each quoted for FTS5 and open at its end, so that no operator of its syntax is ever run. */
export function searchTerms(search: string): string[] {
  const words = search.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_TERMS).map((word) => `"${word}"*`);
}

/** Whose records a search may look into: those of one organisation, people only for readers who may see them. */
export function searchScope(ctx: Context, organisationId: string): SQL {
  const people = can(ctx.actor, "person.view", { organisationId });
  return people
    ? sql`found.organisation_id = ${organisationId} and found.noun <> 'thread'`
    : sql`found.organisation_id = ${organisationId} and found.noun not in ('person', 'thread')`;
}

/** Every word must stand in the record itself or in a record that it names (a recipient's address, a cookie's name). */
export function searchCondition(search: string, idColumn: SQLiteColumn, scope: SQL): SQL | undefined {
  const terms = searchTerms(search);
  if (terms.length === 0) return search.trim() === "" ? undefined : sql`0`;
  return and(
    ...terms.map(
      (term) => sql`${idColumn} in (
        select found.id from record_search join records as found on found.number = record_search.rowid where record_search match ${term} and ${scope}
        union
        select link.from_id from record_search join records as found on found.number = record_search.rowid
          join record_links as link on link.to_id = found.id where record_search match ${term} and ${scope})`,
    ),
  );
}
