import { testDatabase } from "@/db/testing";
import type { Actor } from "@/domain/access/can";
import type { Role } from "@/domain/people/person";
import type { Context } from "./context";
import { closePast } from "./ledger/past";
import { type AnyChange, commitTo, mutate } from "./mutate";
import { parseIdentity } from "./people/write";

/** Two organisations with two departments each in a database of their own, for tests of verbs. */
export async function testHouse() {
  const { db, folder, remove } = testDatabase();
  let clock = Date.UTC(2026, 10, 23, 9, 0, 0);
  const operator: Context = { db, actor: { kind: "operator" }, now: () => (clock += 1_000) };
  for (const key of ["one", "two"]) {
    await mutate(operator, `org_${key}`, [
      {
        action: "organisation.create",
        noun: "organisation",
        id: `org_${key}`,
        plan: () => ({ name: `Company ${key}`, legalEntities: [{ id: "main", name: `Company ${key} GmbH` }] }),
      },
      ...["hr", "it"].map(
        (department): AnyChange => ({
          action: "department.create",
          noun: "department",
          id: `dep_${key}-${department}`,
          plan: () => ({ name: { en: department.toUpperCase() } }),
        }),
      ),
    ]);
  }
  /** A context for somebody with a role in one organisation (default: the first). */
  const as = (role: Role, departmentIds: string[] = [], organisationId = "org_one"): Context => ({
    ...operator,
    actor: userWith(role, departmentIds, organisationId),
  });
  return {
    db,
    folder,
    remove() {
      closePast();
      remove();
    },
    operator,
    as,
    anonymous: { ...operator, actor: { kind: "anonymous" } as const },
    setClock: (instant: number) => {
      clock = instant;
    },
  };
}

function userWith(role: Role, departmentIds: string[], organisationId: string): Actor {
  return {
    kind: "user",
    userId: `user-${role}`,
    memberships: [{ organisationId, personId: `per_${role}`, role, departmentIds }],
  };
}

/** A person of an organisation, with or without a role. */
export async function testPerson(
  ctx: Context,
  id: string,
  state: Record<string, unknown> = {},
  organisationId = "org_one",
) {
  const words = parseIdentity({ name: `Person ${id}`, email: `${id.slice(4)}@example.org` });
  const { identity, salt } = commitTo(words);
  await mutate(ctx, organisationId, [
    { action: "person.create", noun: "person", id, identity: { words, salt }, plan: () => ({ ...state, identity }) },
  ]);
}
