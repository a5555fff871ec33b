import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/testing";
import { actorOf } from "../auth/session";
import type { Context } from "../context";
import { commitInvitation, createInvitation, getInvitation } from "../people/invitations";
import { createPerson } from "../people/write";
import { createSetUp, getSetUp, isSetUp, renewSetUpToken } from "./set-up";

const PASSWORD = "korrekt pferd batterie heftklammer";
let house: ReturnType<typeof testDatabase>;
let ctx: Context;
beforeEach(() => {
  house = testDatabase();
  ctx = { db: house.db, actor: { kind: "anonymous" }, now: () => Date.UTC(2026, 10, 23) };
});
afterEach(() => house.remove());

const answers = (token: string) => ({
  token,
  organisationName: "Muster GmbH",
  name: "Dana Petrov",
  email: "dana@example.org",
  password: PASSWORD,
  locale: "de" as const,
});

async function setUp(): Promise<{ organisationId: string; dpo: Context }> {
  const { organisationId } = await createSetUp(ctx, answers((await renewSetUpToken(house.db)) ?? ""));
  const membership = { organisationId, personId: "per_x", role: "dpo", departmentIds: [] } as const;
  return { organisationId, dpo: { ...ctx, actor: { kind: "user", userId: "u", memberships: [membership] } } };
}

describe("setting up", () => {
  it("has no account and no password before somebody makes one", () => {
    expect(isSetUp(house.db)).toBe(false);
  });

  it("makes the organisation and its DPO from the link, once", async () => {
    const token = (await renewSetUpToken(house.db)) ?? "";
    await createSetUp(ctx, answers(token));
    expect(isSetUp(house.db)).toBe(true);
    await expect(createSetUp(ctx, answers(token))).rejects.toMatchObject({ code: "already-set-up" });
    expect(await renewSetUpToken(house.db)).toBeUndefined();
  });

  it("refuses a made-up link and an earlier one, and keeps no link in the clear", async () => {
    const early = (await renewSetUpToken(house.db)) ?? "";
    const late = (await renewSetUpToken(house.db)) ?? "";
    await expect(getSetUp(house.db, { token: early })).rejects.toMatchObject({ code: "unknown-link" });
    await expect(getSetUp(house.db, { token: "" })).rejects.toMatchObject({ code: "unknown-link" });
    await expect(getSetUp(house.db, { token: late })).resolves.toEqual({ open: true });
    expect(JSON.stringify(house.db.raw.prepare("select * from installation").all())).not.toContain(late);
  });

  it("refuses a weak password at its field and makes nothing", async () => {
    const token = (await renewSetUpToken(house.db)) ?? "";
    const weak = createSetUp(ctx, { ...answers(token), password: "mustergmbh12345" });
    await expect(weak).rejects.toMatchObject({ code: "bad-input", fields: [{ path: "password" }] });
    expect(isSetUp(house.db)).toBe(false);
  });
});

describe("an invitation", () => {
  const invite = async () => {
    const { organisationId, dpo } = await setUp();
    const identity = { name: "Olga Owner", email: "Olga@Example.org" };
    const person = await createPerson(dpo, { organisationId, identity, state: { role: "owner" } });
    return { dpo, person, ...(await createInvitation(dpo, { personId: person.id })) };
  };

  it("makes an account for the invited address, once", async () => {
    const { token } = await invite();
    expect(await getInvitation(ctx, { token })).toMatchObject({ email: "olga@example.org", hasAccount: false });
    await commitInvitation(ctx, { token, password: PASSWORD });
    await expect(commitInvitation(ctx, { token, password: PASSWORD })).rejects.toMatchObject({ code: "unknown-link" });
  });

  it("ends when it is old, and when a newer one is made", async () => {
    const { token, dpo, person } = await invite();
    const later = { ...ctx, now: () => Date.UTC(2026, 11, 24) };
    await expect(commitInvitation(later, { token, password: PASSWORD })).rejects.toMatchObject({
      code: "link-expired",
    });
    await createInvitation(dpo, { personId: person.id });
    await expect(getInvitation(ctx, { token })).rejects.toMatchObject({ code: "unknown-link" });
  });

  it("never takes over an account that exists: its owner must be the one signed in", async () => {
    const { organisationId, dpo } = await setUp();
    const identity = { name: "Not Dana", email: "dana@example.org" };
    const person = await createPerson(dpo, { organisationId, identity, state: { role: "auditor" } });
    const { token } = await createInvitation(dpo, { personId: person.id });
    await expect(commitInvitation(ctx, { token, password: PASSWORD })).rejects.toMatchObject({ code: "not-signed-in" });
    await expect(commitInvitation(dpo, { token, password: PASSWORD })).rejects.toMatchObject({ code: "not-signed-in" });
  });
});

describe("a session", () => {
  it("is nobody's without a cookie", async () => {
    expect(await actorOf(house.db, new Headers())).toEqual({ actor: { kind: "anonymous" }, account: null });
  });
});
