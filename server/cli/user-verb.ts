import { parseArgs } from "node:util";
import { eq } from "drizzle-orm";
import { twoFactor, user } from "@/db/schema/auth";
import { paths } from "@/lib/paths";
import { findAccount, resetPassword } from "../auth/accounts";
import { membershipsOf } from "../auth/session";
import { AppError } from "../errors";
import { createInvitation } from "../people/invitations";
import { createPerson } from "../people/write";
import { operatorContext, required, type Verb } from "./verb";

const list: Verb = async (args) => {
  parseArgs({ args, options: {} });
  const { db } = operatorContext();
  const accounts = db.read
    .select({ id: user.id, email: user.email, name: user.name, twoFactorEnabled: user.twoFactorEnabled })
    .from(user)
    .orderBy(user.email)
    .all();
  const found = accounts.map((account) => ({ ...account, memberships: membershipsOf(db, account.id) }));
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
};

const add: Verb = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      organisation: { type: "string" },
      name: { type: "string" },
      email: { type: "string" },
      role: { type: "string" },
      departments: { type: "string", default: "" },
    },
  });
  const ctx = operatorContext();
  const person = await createPerson(ctx, {
    organisationId: required(values.organisation, "organisation"),
    identity: { name: required(values.name, "name"), email: required(values.email, "email") },
    state: { role: required(values.role, "role"), departmentIds: values.departments.split(",").filter(Boolean) },
  });
  const invitation = await createInvitation(ctx, { personId: person.id });
  process.stdout.write(`${paths.invitation(invitation.token)}\n`);
};

async function standardInput(): Promise<string> {
  let text = "";
  for await (const chunk of process.stdin) text += String(chunk);
  return text.replace(/\r?\n$/, "");
}

const password: Verb = async (args) => {
  const { values } = parseArgs({ args, options: { email: { type: "string" } } });
  const email = required(values.email, "email");
  await resetPassword(operatorContext().db, email, await standardInput());
};

const resetSecondFactor: Verb = async (args) => {
  const { values } = parseArgs({ args, options: { email: { type: "string" } } });
  const { db } = operatorContext();
  const found = await findAccount(db, required(values.email, "email"));
  if (!found) throw new AppError("not-found");
  await db.batch((write) => [
    write.delete(twoFactor).where(eq(twoFactor.userId, found.id)),
    write.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, found.id)),
  ]);
};

const ACTS: Record<string, Verb> = { list, add, password, "reset-second-factor": resetSecondFactor };

export const userVerb: Verb = async ([act = "", ...args]) => {
  const verb = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (!verb)
    throw new AppError("unknown-command", { params: { command: `user ${act}`, known: Object.keys(ACTS).join(", ") } });
  await verb(args);
};
