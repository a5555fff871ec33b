import type { Locale } from "@/domain/locales";
import type { Context } from "../context";
import { newId } from "../ids";
import { commitTo, mutate } from "../mutate";
import { parseIdentity } from "../people/write";

/** Founds an organisation together with its first DPO: one batch, because neither can stand without the other. */
export async function foundOrganisation(
  ctx: Context,
  input: { name: string; locale: Locale; dpo: { userId: string; name: string; email: string } },
): Promise<{ organisationId: string }> {
  const organisationId = newId("organisation");
  const personId = newId("person");
  const words = parseIdentity({ name: input.dpo.name, email: input.dpo.email });
  const { identity, salt } = commitTo(words);
  const membership = { organisationId, personId, role: "dpo", departmentIds: [] } as const;
  const founder: Context = { ...ctx, actor: { kind: "user", userId: input.dpo.userId, memberships: [membership] } };
  await mutate(founder, organisationId, [
    {
      action: "organisation.create",
      noun: "organisation",
      id: organisationId,
      plan: () => ({
        name: input.name,
        defaultLocale: input.locale,
        legalEntities: [{ id: "main", name: input.name }],
        dataProtectionOfficer: { answer: "given", value: personId },
      }),
    },
    {
      action: "person.create",
      noun: "person",
      id: personId,
      identity: { words, salt },
      plan: () => ({ identity, userId: input.dpo.userId, role: "dpo", isDataProtectionOfficer: true }),
    },
  ]);
  return { organisationId };
}
