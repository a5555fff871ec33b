import { ClientMessages } from "@/components/layout/client-messages";
import { LocaleSwitch } from "@/components/layout/locale-switch";
import { Downloads } from "@/components/progress/downloads";
import type { Reader } from "@/components/records/reader";
import type { ErrorCode } from "@/domain/error-codes";
import { paths } from "@/lib/paths";
import type { getHandover } from "@/server/handovers/handovers";

type Handover = Awaited<ReturnType<typeof getHandover>>;

/** What somebody outside sees who has a link: one register of one day to fetch, or why the link opens nothing. */
export function HandoverPage({ token, handover, reader }: HandoverPageProps) {
  const { t } = reader;
  return (
    <div className="mx-auto flex min-h-dvh max-w-3xl flex-col px-4">
      <header className="flex flex-wrap items-center justify-between gap-4 border-b border-ink py-3">
        <p className="text-lg font-semibold tracking-tight">{t("layout.product")}</p>
        <LocaleSwitch />
      </header>
      <main id="main" className="flex-1 space-y-4 py-8">
        {"result" in handover ? (
          <Opened token={token} handover={handover.result} reader={reader} />
        ) : (
          <>
            <h1>{t("handovers.page.closed")}</h1>
            <p>{t(`errors.${handover.refused}`)}</p>
          </>
        )}
      </main>
      <footer className="border-t border-line py-3 text-sm text-quiet">{t("handovers.page.footer")}</footer>
    </div>
  );
}

function Opened({ token, handover, reader }: { token: string; handover: Handover; reader: Reader }) {
  const { t, format, locale } = reader;
  const { organisation, recipient, asOf, expiresOn, digest } = handover;
  return (
    <>
      <h1>{t("handovers.page.title", { organisation })}</h1>
      <p>
        {t("handovers.page.for", { recipient })}
        <br />
        {t("handovers.page.asOf", { day: format.day(asOf) })}
      </p>
      <p className="max-w-prose">{t("handovers.page.inside")}</p>
      <ClientMessages sections={["progress"]}>
        <Downloads token={token}>
          <a
            href={`${paths.api.handoverByLink(token)}?language=${locale}`}
            download
            className="forced-border inline-flex min-h-10 items-center rounded-sm border border-accent bg-accent px-4 py-1.5 font-semibold text-on-accent hover:brightness-110"
          >
            {t("handovers.page.download")}
          </a>
        </Downloads>
      </ClientMessages>
      <p className="text-sm text-quiet">{t("handovers.page.validUntil", { day: format.day(expiresOn) })}</p>
      <p className="text-sm">
        {t("handovers.page.digest")}: <code className="break-all">{digest}</code>
      </p>
    </>
  );
}

type HandoverPageProps = { token: string; handover: { result: Handover } | { refused: ErrorCode }; reader: Reader };
