import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import type { LawEntry } from "@/domain/law/law-entry";
import { LAW_KINDS } from "@/domain/law/law-kinds";
import { periodWords } from "@/domain/period-words";
import { wordsIn } from "@/domain/words";
import { paths } from "@/lib/paths";
import type { listLaw } from "@/server/findings/law";
import { lawChoices } from "./law-choices";
import { LawForm, NewLawForm } from "./law-form";

type Listed = ReturnType<typeof listLaw>["entries"][number];

/** What an entry says, in the reader's language. */
export function lawName(entry: LawEntry, { t, format }: Reader): string {
  switch (entry.kind) {
    case "adequacy":
      return entry.destination.length === 2 ? format.country(entry.destination) : entry.destination;
    case "clauses":
      return t(`codes.scc-sets.${entry.set}`);
    case "provision":
      return entry.name;
    case "threshold":
      return t(`law.thresholds.${entry.threshold}`);
    case "retention":
      return `${t(`fields.retentionParticulars.class.choices.${entry.class}`)} (${format.country(entry.country)})`;
    case "consent-age":
      return format.country(entry.country);
  }
}

function lawValue(entry: LawEntry, { t, format }: Reader): string {
  const period = (text: string) => periodWords(text, t, format);
  switch (entry.kind) {
    case "adequacy":
      return t(`law.scope.${entry.scope}`);
    case "clauses":
      return t(entry.forTransfers ? "law.forTransfers" : "law.notForTransfers");
    case "provision":
      return "";
    case "threshold":
      return entry.period ? period(entry.period) : t("law.persons", { count: entry.persons ?? 0 });
    case "retention":
      return entry.atLeast
        ? t("law.atLeast", { period: period(entry.atLeast) })
        : t("law.atMost", { period: period(entry.atMost ?? "P0D") });
    case "consent-age":
      return t("law.age", { count: entry.age });
  }
}

function Entry({ listed, organisationId, reader, mayEdit }: Row & { listed: Listed }) {
  const { t, format, locale } = reader;
  const { entry, revision, shipped } = listed;
  const note = wordsIn(entry.note, locale);
  // A threshold has no end to try out: one without a successor goes on.
  const mayEnd = entry.kind !== "threshold";

  return (
    <li className="border-b border-line py-3">
      <p className="font-medium">
        {lawName(entry, reader)}
        {lawValue(entry, reader) && <span className="font-normal text-quiet"> · {lawValue(entry, reader)}</span>}
      </p>
      <p className="text-sm text-quiet">
        {entry.source} ·{" "}
        {entry.validTo
          ? t("law.fromTo", { from: format.day(entry.validFrom), to: format.day(entry.validTo) })
          : t("law.from", { from: format.day(entry.validFrom) })}{" "}
        · {t("law.checked", { day: format.day(entry.checkedOn) })}
        {revision > 0 && ` · ${t(shipped ? "law.own" : "law.added")}`}
      </p>
      {note.text && <p className="max-w-prose text-sm">{note.text}</p>}
      {(mayEdit || mayEnd) && (
        <details className="mt-1 text-sm">
          <summary className="min-h-6 cursor-pointer text-quiet">
            {t(!mayEdit ? "law.whatIf" : mayEnd ? "law.change" : "law.changeOnly")}
          </summary>
          <div className="mt-2 max-w-xl space-y-4">
            {mayEdit && (
              <LawForm
                key={revision}
                organisationId={organisationId}
                entry={entry}
                revision={revision}
                shipped={shipped}
              />
            )}
            {mayEnd && (
              <form method="get" action={paths.law(organisationId)} className="flex flex-wrap items-end gap-3">
                <input type="hidden" name="entry" value={entry.id} />
                <label className="block">
                  <span className="block font-semibold">{t("law.whatIfEnds")}</span>
                  <input type="date" name="ends" required className="control mt-1 max-w-48" />
                </label>
                <button type="submit" className="control w-auto cursor-pointer">
                  {t("law.show")}
                </button>
              </form>
            )}
          </div>
        </details>
      )}
    </li>
  );
}

type Row = { organisationId: string; reader: Reader; mayEdit: boolean };

/** The law on which the rules rest, as this organisation has it: each entry with its days, its source and its last check. */
export function LawList({ entries, today, ...row }: Row & { entries: readonly Listed[]; today: string }) {
  const { t } = row.reader;
  const choices = row.mayEdit ? lawChoices(row.reader) : null;
  return (
    <ClientMessages sections={["law", "errors", "forms.period", "codes.unit-names"]}>
      {LAW_KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`law-${kind}`} className="mb-10">
          <h2 id={`law-${kind}`} className="border-b border-ink pb-1">
            {t(`law.kinds.${kind}`)}
          </h2>
          <ul>
            {entries
              .filter(({ entry }) => entry.kind === kind)
              .map((listed) => (
                <Entry key={listed.entry.id} listed={listed} {...row} />
              ))}
          </ul>
          {choices && (
            <details className="mt-2 text-sm">
              <summary className="min-h-6 cursor-pointer text-accent">{t(`law.addTo.${kind}`)}</summary>
              <div className="mt-2">
                <NewLawForm organisationId={row.organisationId} kind={kind} today={today} choices={choices} />
              </div>
            </details>
          )}
        </section>
      ))}
      <p className="text-sm text-quiet">
        <Link href={paths.findings(row.organisationId)} className="link">
          {t("findings.all")}
        </Link>
      </p>
    </ClientMessages>
  );
}
