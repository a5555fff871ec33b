import type { Db } from "@/db/client";
import type { Locale } from "@/domain/locales";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { claimNewMail, settleMail } from "./outbox";
import { sendMail } from "./send";
import { type MailSettings, mailSettings } from "./settings";

/** A link to one questionnaire; `path` holds its secret, which is why the message cannot wait in the outbox. */
export type QuestionnaireMail = {
  organisationId: string;
  organisation: string;
  activityId: string;
  activityName: string;
  linkId: string;
  path: string;
  to: string;
  locale: Locale;
  expiresAt: number;
};

/**
 * Sends a questionnaire's link at once, one time for each link. "off" where this installation sends no mail, "failed"
 * where it could not be handed over: then the DPO passes the link on in another way.
 */
export async function sendQuestionnaireLink(
  { db, now }: { db: Db; now(): number },
  mail: QuestionnaireMail,
  settings: MailSettings | null = mailSettings(),
): Promise<"sent" | "failed" | "off"> {
  if (!settings) return "off";
  const { organisationId, activityId, linkId, organisation, locale } = mail;
  const key = `questionnaire-link:${linkId}`;
  const claimed = await claimNewMail(db, { key, organisationId, activityId, kind: "questionnaire-link" }, now());
  if (claimed.rows.length === 0) return "failed";
  const t = await translatorFor(locale);
  const day = formatFor(locale).day(new Date(mail.expiresAt).toISOString().slice(0, 10));
  const text = [
    t("mail.greeting"),
    t("mail.questionnaire.text", { organisation, name: mail.activityName || t("mail.questionnaire.unnamed") }),
    `${settings.baseUrl}${mail.path}`,
    t("mail.questionnaire.until", { day }),
  ];
  const subject = t("mail.questionnaire.subject", { organisation });
  const delivery = await sendMail(settings, { to: mail.to, subject, text: `${text.join("\n\n")}\n`, key });
  // Nothing of it can be tried again later: the secret is known now and never again.
  const final = delivery.outcome === "later" ? { ...delivery, outcome: "refused" as const } : delivery;
  await settleMail(db, claimed, final, now());
  return delivery.outcome === "sent" ? "sent" : "failed";
}
