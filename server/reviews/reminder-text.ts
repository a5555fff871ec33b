import type { Locale } from "@/domain/locales";
import { REMINDER_STAGES, type ReminderStage } from "@/domain/reviews/reminders";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";

export type RemindedReview = { stage: ReminderStage; reference: string; name: string; dueOn: string; href: string };

/** One message about all reviews of which somebody is reminded at once, in plain text. */
export async function reminderText(
  locale: Locale,
  organisation: string,
  reviews: readonly RemindedReview[],
): Promise<{ subject: string; text: string }> {
  const t = await translatorFor(locale);
  const format = formatFor(locale);
  const asked = reviews.some(({ stage }) => stage !== "overdue");
  const sections = REMINDER_STAGES.flatMap((stage) => {
    const own = reviews.filter((review) => review.stage === stage);
    if (own.length === 0) return [];
    const lines = own.map(
      ({ reference, name, dueOn, href }) =>
        `- ${t("mail.review.line", { reference, name: name || t("mail.review.unnamed"), day: format.day(dueOn) })}\n  ${href}`,
    );
    return [`${t(`mail.review.${stage}`, { count: own.length })}\n\n${lines.join("\n")}`];
  });
  const parts = [
    t("mail.greeting"),
    ...sections,
    ...(asked ? [t("mail.review.how")] : []),
    t("mail.review.footer", { organisation }),
  ];
  const count = reviews.length;
  return {
    subject: t(`mail.review.subject.${asked ? "ask" : "overdue"}`, { count, organisation }),
    text: `${parts.join("\n\n")}\n`,
  };
}
