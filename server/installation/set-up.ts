import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { user } from "@/db/schema/auth";
import { installation } from "@/db/schema/installation";
import { Locale } from "@/domain/locale-schema";
import { Line } from "@/domain/words";
import { createAccount } from "../auth/accounts";
import type { Context } from "../context";
import { AppError } from "../errors";
import { foundOrganisation } from "../organisations/found";
import { hashOfToken, newLinkToken } from "./links";

const TOKEN_KEY = "set-up-token";

export function isSetUp(db: Db): boolean {
  return db.read.select({ id: user.id }).from(user).limit(1).get() !== undefined;
}

/** The one-time secret of the set-up link; a new one replaces the old at each start until the installation is set up. */
export async function renewSetUpToken(db: Db): Promise<string | undefined> {
  if (isSetUp(db)) return undefined;
  const { token, tokenHash } = newLinkToken();
  const row = { key: TOKEN_KEY, value: tokenHash };
  await db.batch((write) => [
    write.insert(installation).values(row).onConflictDoUpdate({ target: installation.key, set: row }),
  ]);
  return token;
}

export const SetUpGetInput = z.strictObject({ token: z.string().max(100) });
export const SetUpCreateInput = z.strictObject({
  token: z.string().max(100),
  organisationName: Line.min(1),
  name: Line.min(1),
  email: z.email(),
  password: z.string().max(1_000),
  locale: Locale,
});

/** Whether a set-up link still opens the set-up page. Throws `already-set-up` or `unknown-link`. */
export async function getSetUp(db: Db, input: z.infer<typeof SetUpGetInput>): Promise<{ open: true }> {
  if (isSetUp(db)) throw new AppError("already-set-up");
  const kept = db.read.select().from(installation).where(eq(installation.key, TOKEN_KEY)).get();
  if (!kept || kept.value !== hashOfToken(input.token)) throw new AppError("unknown-link");
  return { open: true };
}

/** Makes the first DPO's account and the organisation; works once. */
export async function createSetUp(
  ctx: Context,
  input: z.infer<typeof SetUpCreateInput>,
): Promise<{ organisationId: string }> {
  await getSetUp(ctx.db, { token: input.token });
  const userId = await createAccount(ctx.db, { ...input, context: [input.organisationName] });
  await ctx.db.batch((write) => [write.delete(installation).where(eq(installation.key, TOKEN_KEY))]);
  return foundOrganisation(ctx, {
    name: input.organisationName,
    locale: input.locale,
    dpo: { userId, name: input.name, email: input.email },
  });
}
