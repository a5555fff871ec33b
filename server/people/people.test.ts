import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { user } from "@/db/schema/auth";
import { personIdentities } from "@/db/schema/records";
import { createAccount } from "../auth/accounts";
import { testHouse, testPerson } from "../testing";
import { removePerson, updatePerson } from "./write";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const account = (email: string) =>
  createAccount(house.db, { name: "Olga Owner", email, password: "korrekt pferd batterie heftklammer" });
const accounts = (id: string) => house.db.read.select().from(user).where(eq(user.id, id)).all();

describe("removing a person", () => {
  it("erases the name, the identity and the account that only they carried, all at once", async () => {
    const userId = await account("olga@example.org");
    await testPerson(house.operator, "per_olga", { role: "owner", userId });
    await removePerson(house.as("dpo"), { id: "per_olga", revision: 1 });
    expect(accounts(userId)).toEqual([]);
    expect(
      house.db.read.select().from(personIdentities).where(eq(personIdentities.personId, "per_olga")).all(),
    ).toEqual([]);
  });

  it("leaves an account that serves another organisation", async () => {
    const userId = await account("olga@example.org");
    await testPerson(house.operator, "per_olga", { role: "owner", userId });
    await testPerson(house.operator, "per_olga-two", { role: "dpo", userId }, "org_two");
    await removePerson(house.as("dpo"), { id: "per_olga", revision: 1 });
    expect(accounts(userId)).toHaveLength(1);
  });

  it("keeps the last DPO, however the change is worded, and undoes everything", async () => {
    const userId = await account("olga@example.org");
    await testPerson(house.operator, "per_olga", { role: "dpo", userId });
    const dpo = house.as("dpo");
    await expect(removePerson(dpo, { id: "per_olga", revision: 1 })).rejects.toMatchObject({ code: "last-dpo" });
    const demoted = updatePerson(dpo, { id: "per_olga", revision: 1, changes: { role: "auditor" } });
    await expect(demoted).rejects.toMatchObject({ code: "last-dpo" });
    expect(
      house.db.read.select().from(personIdentities).where(eq(personIdentities.personId, "per_olga")).all(),
    ).toHaveLength(1);
  });
});
