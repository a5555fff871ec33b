import { getTranslations } from "next-intl/server";
import { ActivityStatusTag } from "@/components/activities/activity-status";
import { ActivityLines } from "@/components/dashboard/activity-lines";
import type { Reader } from "@/components/records/reader";
import { DefinitionList, DefinitionRow } from "@/components/ui/definition-row";
import { Link } from "@/components/ui/link";
import type { AdequacyDecision } from "@/domain/codes/adequacy";
import { hasWords, wordsIn } from "@/domain/words";
import { paths } from "@/lib/paths";
import type { getCountry } from "@/server/countries/get";
import { Standing } from "./standing";

/** A country: what the law says of transfers to it, and which activities and parties touch it. */
export async function CountryView({ organisationId, country, reader }: CountryViewProps) {
  const t = await getTranslations("dashboard.countries");
  return (
    <div className="space-y-12">
      <section aria-labelledby="standing" className="max-w-3xl">
        <h2 id="standing" className="pb-1">
          {t("law")}
        </h2>
        <p className="flex flex-wrap items-baseline gap-3 pb-4">
          <Standing inEea={country.inEea} adequacy={country.adequacy} />
          {t(meaningOf(country.inEea, country.adequacy))}
        </p>
        {country.adequacy.map((decision) => (
          <Decision key={decision.decision} decision={decision} reader={reader} />
        ))}
      </section>
      {country.activities.length === 0 ? (
        <p className="text-quiet">{t("noActivities")}</p>
      ) : (
        <ActivityLines
          id="activities"
          heading={t("activities", { count: country.activities.length })}
          lines={country.activities.map((activity) => ({
            id: activity.id,
            reference: activity.reference,
            name: (reader.locale === "de" ? activity.nameDe : activity.nameEn) || reader.t("fields.unnamed"),
            href: paths.activity(organisationId, activity.id),
            aside: <ActivityStatusTag status={activity.status} />,
          }))}
        />
      )}
      {country.parties.length > 0 && (
        <section aria-labelledby="parties">
          <h2 id="parties" className="border-b border-ink pb-1">
            {t("parties", { count: country.parties.length })}
          </h2>
          <ul>
            {country.parties.map((party) => (
              <li key={party.id} className="border-b border-line py-2">
                <Link href={paths.parties.view(organisationId, party.id)} prefetch={false} className="link">
                  {party.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function meaningOf(inEea: boolean, adequacy: readonly AdequacyDecision[]) {
  if (inEea) return "meaning.eea";
  if (adequacy.some((decision) => decision.scope === "all")) return "meaning.adequate";
  return adequacy.length > 0 ? "meaning.partial" : "meaning.none";
}

async function Decision({ decision, reader }: { decision: AdequacyDecision; reader: Reader }) {
  const t = await getTranslations("dashboard.countries.decision");
  const { format } = reader;
  return (
    <DefinitionList>
      <DefinitionRow label={t("number")}>{decision.decision}</DefinitionRow>
      <DefinitionRow label={t("since")}>{format.day(decision.validFrom)}</DefinitionRow>
      <DefinitionRow label={t("until")}>{decision.validTo ? format.day(decision.validTo) : t("open")}</DefinitionRow>
      <DefinitionRow label={t("scope")}>{t(decision.scope)}</DefinitionRow>
      {hasWords(decision.note) && (
        <DefinitionRow label={t("note")}>{wordsIn(decision.note, reader.locale).text}</DefinitionRow>
      )}
    </DefinitionList>
  );
}

type CountryViewProps = {
  organisationId: string;
  country: Awaited<ReturnType<typeof getCountry>>;
  reader: Reader;
};
