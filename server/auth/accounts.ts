import { eq } from "drizzle-orm";
import { nanoid } from "nanoid";
import type { Db } from "@/db/client";
import { account, session, user } from "@/db/schema/auth";
import { AppError } from "../errors";
import { hashPassword, passwordFault } from "./password";

export const normaliseEmail = (email: string): string => email.normalize("NFKC").trim().toLowerCase();

/** The account of an e-mail address, if there is one. */
export async function findAccount(db: Db, email: string): Promise<{ id: string; name: string } | undefined> {
  return db.read
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(eq(user.email, normaliseEmail(email)))
    .get();
}

/** Makes an account with a password and answers its id. Throws `bad-input` for a weak password, `email-taken`. */
export async function createAccount(
  db: Db,
  input: { name: string; email: string; password: string; context?: readonly string[] },
): Promise<string> {
  const email = normaliseEmail(input.email);
  const fault = passwordFault(input.password, [input.name, email, ...(input.context ?? [])]);
  if (fault) throw new AppError("bad-input", { fields: [fault] });
  if (await findAccount(db, email)) throw new AppError("email-taken");
  const password = await hashPassword(input.password);
  const id = nanoid(24);
  const at = new Date();
  await db.batch((write) => [
    write.insert(user).values({ id, name: input.name, email, emailVerified: true, createdAt: at, updatedAt: at }),
    write.insert(account).values({
      id: nanoid(24),
      accountId: id,
      providerId: "credential",
      userId: id,
      password,
      createdAt: at,
      updatedAt: at,
    }),
  ]);
  return id;
}

/** Replaces a password and ends every session of the account. */
export async function resetPassword(db: Db, email: string, password: string): Promise<void> {
  const found = await findAccount(db, email);
  if (!found) throw new AppError("not-found");
  const fault = passwordFault(password, [found.name, email]);
  if (fault) throw new AppError("bad-input", { fields: [fault] });
  const hash = await hashPassword(password);
  await db.batch((write) => [
    write.update(account).set({ password: hash, updatedAt: new Date() }).where(eq(account.userId, found.id)),
    write.delete(session).where(eq(session.userId, found.id)),
  ]);
}
