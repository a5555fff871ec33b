import { CountLines } from "@/components/dashboard/count-lines";
import type { Reader } from "@/components/records/reader";
import { plainTitle } from "@/domain/findings/words-of";
import { paths, recordPath } from "@/lib/paths";
import type { simulateLaw } from "@/server/findings/law";

/** What would be otherwise if an entry of the law ended; nothing of it is saved. */
export function LawSimulation({ organisationId, name, result, reader }: LawSimulationProps) {
  const { t, format, locale } = reader;
  const { touched, parties, notices, day } = result;
  const printed = touched.filter(({ noun, inForce }) => noun === "activity" && inForce).length;
  const lines = touched.map((one) => ({
    key: one.id,
    count: format.number(one.comes.length + one.goes.length),
    label: `${one.reference ?? t(`codes.nouns.${one.noun}`)} ${one[locale]}: ${[...new Set(one.comes.map(({ rule }) => plainTitle(rule, t)))].join(" ")}`,
    href: recordPath(organisationId, one.noun, one.id),
  }));
  const named = (items: readonly { id: string; en: string; de: string }[], noun: "party" | "document") =>
    items.map((one) => ({
      key: one.id,
      count: "",
      label: one[locale],
      href: recordPath(organisationId, noun, one.id),
    }));
  return (
    <div className="mb-10 space-y-8 border-s-4 border-ink bg-sunk px-4 py-3">
      <p className="max-w-prose">{t("law.simulated", { name, day: format.day(day), count: touched.length })}</p>
      <CountLines id="touched" heading={t("law.touched")} lines={lines} />
      <CountLines id="parties" heading={t("law.touchedParties")} lines={named(parties, "party")} />
      <CountLines id="notices" heading={t("law.touchedNotices")} lines={named(notices, "document")} />
      <CountLines
        id="exports"
        heading={t("law.touchedExports")}
        lines={[
          {
            key: "export",
            count: format.number(printed),
            label: t("law.printed", { count: printed }),
            href: paths.exports(organisationId),
          },
        ]}
      />
    </div>
  );
}

type LawSimulationProps = {
  organisationId: string;
  name: string;
  result: Awaited<ReturnType<typeof simulateLaw>>;
  reader: Reader;
};
