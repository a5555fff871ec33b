import { CountLines } from "@/components/dashboard/count-lines";
import type { Reader } from "@/components/records/reader";
import { plainTitle } from "@/domain/findings/words-of";
import { paths, recordPath } from "@/lib/paths";
import type { simulateLaw } from "@/server/findings/simulate-law";

type Touched = Awaited<ReturnType<typeof simulateLaw>>["touched"][number];

/** What a record would lose and gain, by the titles of the rules. */
function changeWords({ comes, goes }: Touched, { t }: Reader): string {
  const titles = (rules: readonly string[]) => [...new Set(rules.map((rule) => plainTitle(rule, t)))].join(" ");
  return [
    comes.length > 0 && t("law.comes", { count: comes.length, titles: titles(comes.map(({ rule }) => rule)) }),
    goes.length > 0 && t("law.goes", { count: goes.length, titles: titles(goes) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What would be otherwise if an entry of the law ended; nothing of it is saved. */
export function LawSimulation({ organisationId, name, result, reader }: LawSimulationProps) {
  const { t, format, locale } = reader;
  const { touched, parties, notices, endsOn } = result;
  const printed = touched.filter(({ noun, inForce }) => noun === "activity" && inForce).length;
  const lines = touched.map((one) => ({
    key: one.id,
    count: format.number(one.comes.length + one.goes.length),
    label: `${one.reference ?? t(`codes.nouns.${one.noun}`)} ${one[locale]}: ${changeWords(one, reader)}`,
    href: recordPath(organisationId, one.noun, one.id),
  }));
  const named = (items: readonly { id: string; en: string; de: string }[], noun: "party" | "document") =>
    items.map((one) => ({
      key: one.id,
      count: "",
      label: one[locale],
      href: recordPath(organisationId, noun, one.id),
    }));
  const exported = {
    key: "export",
    count: format.number(printed),
    label: t("law.printed", { count: printed }),
    href: paths.exports(organisationId),
  };
  const lists = [
    { id: "touched", heading: t("law.touched"), lines },
    { id: "parties", heading: t("law.touchedParties"), lines: named(parties, "party") },
    { id: "notices", heading: t("law.touchedNotices"), lines: named(notices, "document") },
    { id: "exports", heading: t("law.touchedExports"), lines: printed > 0 ? [exported] : [] },
  ].filter((list) => list.lines.length > 0);
  return (
    <section aria-labelledby="simulated" className="mb-10 space-y-6 border-s-4 border-ink bg-sunk px-4 py-3">
      <div>
        <h2 id="simulated" className="text-base">
          {t("law.simulatedName", { name, day: format.day(endsOn) })}
        </h2>
        <p className="max-w-prose">{t("law.simulated", { count: touched.length })}</p>
      </div>
      {lists.map((list) => (
        <CountLines key={list.id} {...list} />
      ))}
    </section>
  );
}

type LawSimulationProps = {
  organisationId: string;
  name: string;
  result: Awaited<ReturnType<typeof simulateLaw>>;
  reader: Reader;
};
