import { useTranslations } from "next-intl";
import type { Reader } from "@/components/records/reader";
import { Notice } from "@/components/ui/notice";
import { RetryMail } from "./retry-mail";
import type { Reviews } from "./review-list";

type Mail = NonNullable<Reviews["mail"]>;
type Fault = Mail["faults"][number];

/** How many faults are told one by one. */
const SHOWN = 5;

/** Whether reminders go out at all, and which of them did not arrive. */
export function ReviewMail({ organisationId, mail, reader }: ReviewMailProps) {
  const t = useTranslations("reviews.mail");
  if (!mail.on) return <p className="text-sm text-quiet">{t("off")}</p>;
  if (mail.faults.length === 0) return null;
  const canRetry = mail.faults.some(({ kind, state }) => kind === "review" && state === "failed");
  return (
    <Notice
      tone="warning"
      title={t("faults", { count: mail.faults.length })}
      actions={canRetry && <RetryMail organisationId={organisationId} />}
    >
      <ul className="space-y-1 text-sm">
        {mail.faults.slice(0, SHOWN).map((fault) => (
          <li key={fault.key}>
            <FaultLine fault={fault} reader={reader} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function FaultLine({ fault, reader }: { fault: Fault; reader: Reader }) {
  const t = useTranslations("reviews.mail");
  const kind = fault.kind === "questionnaire-link" ? "questionnaire" : "review";
  const reason = reader.t(`mail.faults.${fault.fault ?? "interrupted"}`);
  return (
    <>
      {t("fault", { kind, name: fault.to ?? t("somebody"), fault: reason })}{" "}
      <span className="text-quiet">
        {t("when", { at: reader.format.instant(fault.changedAt) })} {outcomeOf(fault, t)}
      </span>
    </>
  );
}

function outcomeOf({ state }: Fault, t: (key: "waiting" | "uncertain" | "failed") => string): string {
  return state === "waiting" || state === "uncertain" || state === "failed" ? t(state) : "";
}

type ReviewMailProps = { organisationId: string; mail: Mail; reader: Reader };
