import { and, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { records } from "@/db/schema/records";
import type { Actor, Membership } from "@/domain/access/can";
import { loadedFrom } from "../records/load";
import { authOf } from "./auth";

/** What an account may do, read from the people who carry it: nothing of it is kept in the session. */
export function membershipsOf(db: Db, userId: string): Membership[] {
  const rows = db.read
    .select()
    .from(records)
    .where(and(eq(records.noun, "person"), sql`json_extract(${records.state}, '$.userId') = ${userId}`))
    .all();
  return rows.flatMap((row) => {
    const { state } = loadedFrom("person", row);
    if (!state.role) return [];
    return [
      { organisationId: row.organisationId, personId: row.id, role: state.role, departmentIds: state.departmentIds },
    ];
  });
}

export type SignedIn = { id: string; name: string; email: string; twoFactorEnabled: boolean };

/** Who sent these headers: the signed-in account with its memberships, or nobody. */
export async function actorOf(db: Db, headers: Headers): Promise<{ actor: Actor; account: SignedIn | null }> {
  // Prolonging a session is writing; during a large batch it can wait for the next request, so that this one need not.
  const query = db.isWriting() ? { disableRefresh: true } : undefined;
  const found = await authOf(db).api.getSession({ headers, ...(query && { query }) });
  if (!found) return { actor: { kind: "anonymous" }, account: null };
  const { id, name, email, twoFactorEnabled } = found.user;
  return {
    actor: { kind: "user", userId: id, memberships: membershipsOf(db, id) },
    account: { id, name, email, twoFactorEnabled: Boolean(twoFactorEnabled) },
  };
}
