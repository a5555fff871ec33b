import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { customAlphabet } from "nanoid";
import { z } from "zod";
import type { Role } from "@/domain/people/person";
import { env } from "@/env";
import { createAccount } from "../auth/accounts";
import type { Context } from "../context";
import { commitTo, mutate } from "../mutate";
import { parseIdentity } from "../people/write";

const DemoAccounts = z.array(z.strictObject({ role: z.string(), email: z.string(), password: z.string() }));
export type DemoAccount = z.infer<typeof DemoAccounts>[number];

/** Letters that cannot be mistaken for one another, since people type these by hand. */
const group = customAlphabet("abcdefghkmnpqrstuvwxyz23456789", 5);

const DEMO_PEOPLE: { key: string; role: Role; name: string; en: string; de: string; departments: string[] }[] = [
  {
    key: "dpo",
    role: "dpo",
    name: "Dana Petrov",
    en: "Administrator of the register",
    de: "Verwaltung des Verzeichnisses",
    departments: [],
  },
  {
    key: "hr",
    role: "owner",
    name: "Helga Roth",
    en: "Head of human resources",
    de: "Leitung Personal",
    departments: ["dep_human-resources"],
  },
  {
    key: "marketing",
    role: "owner",
    name: "Milan Okafor",
    en: "Head of marketing",
    de: "Leitung Marketing",
    departments: ["dep_marketing"],
  },
  {
    key: "auditor",
    role: "auditor",
    name: "Aude Trier",
    en: "External auditor",
    de: "Externe Prüfung",
    departments: [],
  },
];

export function demoAccountsFile(): string {
  return path.join(env.dataFolder, "demo-accounts.json");
}

/**
 * Accounts for trying each role of the sample register, made once. The passwords are random and lie in the data
 * folder of the demonstration, so that no installation shares one with another.
 */
export async function makeDemoAccounts(ctx: Context, organisationId: string): Promise<DemoAccount[]> {
  const file = demoAccountsFile();
  if (existsSync(file)) return DemoAccounts.parse(JSON.parse(readFileSync(file, "utf8")));
  const made: DemoAccount[] = [];
  for (const person of DEMO_PEOPLE) {
    const email = `${person.key}@demo.example`;
    const password = [group(), group(), group(), group()].join("-");
    const userId = await createAccount(ctx.db, { name: person.name, email, password });
    const words = parseIdentity({ name: person.name, email });
    const { identity, salt } = commitTo(words);
    await mutate(ctx, organisationId, [
      {
        action: "person.create",
        noun: "person",
        id: `per_demo-${person.key}`,
        identity: { words, salt },
        plan: () => ({
          identity,
          function: { en: person.en, de: person.de },
          role: person.role,
          userId,
          departmentIds: person.departments,
        }),
      },
    ]);
    made.push({ role: person.role, email, password });
  }
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}
