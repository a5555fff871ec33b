import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import type { RegisterDays } from "@/components/time/time-form";
import { formatsByGroup } from "@/domain/export-formats";
import { TOLD_LIMITS } from "@/domain/imports/limits";
import { REGISTER_LISTS } from "@/domain/lists/register-list";
import { LOCALES, type Locale } from "@/domain/locales";
import { REGISTER_VERSIONS, type RegisterVersion } from "@/domain/register-version";
import { paths } from "@/lib/paths";
import { FormatLine } from "./format-line";
import { ListLine } from "./list-line";

/** A plain GET form: which language, which day, and one line for each format, by whom it is for. */
export async function ExportForm({ organisationId, language, day, version, days }: ExportFormProps) {
  const t = await getTranslations("ledger.exports");
  const { begins, today, approvedOnly } = days;
  const words = await getTranslations("exports");
  const languages = await getTranslations("codes.locales");
  return (
    <form
      method="get"
      action={paths.api.export("pdf")}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[22rem_minmax(0,38rem)]"
    >
      <div className="space-y-6">
        <input type="hidden" name="organisation" value={organisationId} />
        <label className="block">
          <span className="font-semibold">{t("language")}</span>
          <select name="language" defaultValue={language} className="control mt-1">
            {LOCALES.map((locale) => (
              <option key={locale} value={locale}>
                {languages(locale)}
              </option>
            ))}
          </select>
        </label>
        <div>
          <label htmlFor="as-of" className="font-semibold">
            {t("asOf")}
          </label>
          <input
            id="as-of"
            type="date"
            name="asOf"
            min={begins}
            defaultValue={day}
            max={today}
            required
            aria-describedby="as-of-help"
            className="control mt-1"
          />
          <p id="as-of-help" className="mt-1 text-sm text-quiet">
            {t("asOfHelp")}
          </p>
        </div>
        {!approvedOnly && (
          <div>
            <label htmlFor="version" className="font-semibold">
              {t("version")}
            </label>
            <select
              id="version"
              name="version"
              defaultValue={version}
              aria-describedby="version-help"
              className="control mt-1"
            >
              {REGISTER_VERSIONS.map((one) => (
                <option key={one} value={one}>
                  {t(`versions.${one}`)}
                </option>
              ))}
            </select>
            <p id="version-help" className="mt-1 text-sm text-quiet">
              {t("versionHelp")}
            </p>
          </div>
        )}
        <p className="text-sm text-quiet">{t("wait")}</p>
        <p className="text-sm text-quiet">{words("comesBack", TOLD_LIMITS)}</p>
      </div>
      <div className="space-y-8">
        <ClientMessages sections={["progress"]}>
          {formatsByGroup().map(({ group, formats }) => (
            <section key={group} aria-labelledby={`for-${group}`}>
              <h2 id={`for-${group}`} className="border-b border-ink pb-1">
                {words(`groups.${group}`)}
              </h2>
              <ul>
                {formats.map((format) => (
                  <FormatLine
                    key={format}
                    id={`format-${format}`}
                    action={paths.api.export(format)}
                    name={words(`formats.${format}.name`)}
                    about={words(`formats.${format}.about`)}
                    isFirst={format === "pdf"}
                  />
                ))}
              </ul>
            </section>
          ))}
          <section aria-labelledby="for-lists">
            <h2 id="for-lists" className="border-b border-ink pb-1">
              {words("lists.heading")}
            </h2>
            <ul>
              {REGISTER_LISTS.map((list) => (
                <ListLine
                  key={list}
                  id={`list-${list}`}
                  action={paths.api.list(list)}
                  name={words(`lists.${list}.name`)}
                  about={words(`lists.${list}.about`)}
                />
              ))}
            </ul>
          </section>
        </ClientMessages>
        <section aria-labelledby="digest">
          <h2 id="digest" className="border-b border-ink pb-1">
            {t("digestHeading")}
          </h2>
          <p className="mt-3">{t("digest")}</p>
          <p className="mt-3">
            <a href={paths.api.verifyScript()} download className="link">
              {t("script")}
            </a>
          </p>
        </section>
      </div>
    </form>
  );
}

type ExportFormProps = {
  organisationId: string;
  language: Locale;
  /** The day and version that the page shows. */
  day: string;
  version: RegisterVersion;
  days: RegisterDays;
};
